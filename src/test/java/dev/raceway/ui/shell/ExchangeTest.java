package dev.raceway.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.ui.step.StepViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people open, without a toolkit. */
class ExchangeTest {

  private static final String STOMP = "RW1:2x1:plain:none:AB3A2:AA1C";

  private final StepViewModel step =
      new StepViewModel(Runnable::run, Runnable::run, Runnable::run, () -> 7);
  private final OneFile dialogs = new OneFile();
  private final Exchange exchange =
      new Exchange(step, dialogs, Runnable::run, Runnable::run, () -> {});

  @TempDir private Path folder;

  @BeforeEach
  void haveARun() {
    step.run(ThreadId.at(1));
  }

  @AfterEach
  void end() {
    step.close();
  }

  @Test
  void a_file_wins_over_a_code_of_the_same_text() throws IOException {
    Path file = Files.writeString(folder.resolve("RW1-notes.txt"), "A B3");
    exchange.open(file.toString());
    assertThat(schedule()).isEqualTo("A B3");
  }

  @Test
  void a_code_with_a_byte_order_mark_is_read() throws IOException {
    exchange.open(Files.writeString(folder.resolve("code.txt"), "\uFEFF" + STOMP + "\r\n"));
    assertThat(schedule()).isEqualTo("A B3 A2");
  }

  @Test
  void an_empty_file_keeps_the_run() throws IOException {
    for (String text : new String[] {"", "\uFEFF", " \n\t\n"}) {
      exchange.open(Files.writeString(folder.resolve("empty.txt"), text));
      assertThat(schedule()).isEqualTo("B");
      assertThat(step.problemProperty().get().orElse("")).contains("empty.txt is empty");
    }
  }

  @Test
  void a_huge_file_keeps_the_run_and_is_said_to_be_too_long() throws IOException {
    exchange.open(Files.writeString(folder.resolve("huge.txt"), "A".repeat(6_000_000)));
    assertThat(schedule()).isEqualTo("B");
    assertThat(step.problemProperty().get().orElse(""))
        .contains("no more than 1,000,000 characters");
  }

  @Test
  void a_code_is_saved_whole_or_the_reason_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("mine"), "old");
    dialogs.file = Optional.of(file);
    exchange.save();
    assertThat(file).hasContent(step.shareCode());
    assertThat(said()).isEqualTo("Saved: " + file);

    dialogs.file = Optional.of(folder);
    exchange.save();
    assertThat(said()).isEqualTo(folder + " is a folder. Name a file in it.");
    dialogs.file = Optional.of(folder.resolve("none/mine"));
    exchange.save();
    assertThat(said()).contains("The folder of").contains("is not there");
  }

  private String said() {
    return step.problemProperty().get().orElse("");
  }

  private String schedule() {
    return ScheduleText.format(step.run().trace().schedule());
  }

  private static final class OneFile implements FileDialogs {

    private Optional<Path> file = Optional.empty();

    @Override
    public Optional<Path> toOpen() {
      return file;
    }

    @Override
    public Optional<Path> toSave() {
      return file;
    }

    @Override
    public Optional<Path> toSave(String name) {
      return file;
    }
  }
}

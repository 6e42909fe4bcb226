package dev.raceway.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.ChosenFile;
import dev.raceway.ui.document.Desk;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that people save, without a toolkit. */
class ExchangeTest {

  private final Desk desk = new Desk();
  private final StepViewModel step = desk.step();
  private final ChosenFile dialogs = new ChosenFile();
  private final Exchange exchange =
      new Exchange(
          step.inHand(), desk.documents(), dialogs, Runnable::run, Runnable::run, () -> {});

  @TempDir private Path folder;

  @BeforeEach
  void haveARun() {
    step.stepping().run(ThreadId.at(1));
  }

  @AfterEach
  void end() {
    desk.close();
  }

  @Test
  void a_code_is_saved_whole_or_the_reason_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("mine"), "old");
    dialogs.choose(file);
    exchange.saveCode();
    assertThat(file).hasContent(step.inHand().shareCode());
    assertThat(said()).isEqualTo("Saved: " + file);

    dialogs.choose(folder);
    exchange.saveCode();
    assertThat(said()).isEqualTo(folder + " is a folder. Name a file in it.");
    dialogs.choose(folder.resolve("none/mine"));
    exchange.saveCode();
    assertThat(said()).contains("The folder of").contains("is not there");
  }

  private String said() {
    return step.inHand().problemProperty().get().map(Message::text).orElse("");
  }
}

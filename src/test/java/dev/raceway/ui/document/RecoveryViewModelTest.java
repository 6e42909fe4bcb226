package dev.raceway.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.session.file.RecoveryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is kept while a program runs and offered after it ended unexpectedly. */
class RecoveryViewModelTest {

  private static final Path SINGLE = Path.of("assets/sessions/lost-update.raceway.json");
  private static final Path LECTURE = Path.of("assets/sessions/lecture.raceway.json");

  @TempDir private Path folder;
  private Desk desk = new Desk();
  private int asked;
  private RecoveryViewModel recovery;

  @AfterEach
  void end() {
    desk.close();
  }

  private void begin() {
    recovery =
        new RecoveryViewModel(
            RecoveryFolder.in(folder),
            desk.documents(),
            desk.step().inHand(),
            Runnable::run,
            Runnable::run,
            () -> asked++);
  }

  /** The program is gone without a word; what it kept is named as another process would have. */
  private void crash() throws IOException {
    Path left = folder.resolve("recovery-1-1.raceway.json");
    Files.move(RecoveryFolder.in(folder).file(), left);
    desk.close();
    desk = new Desk();
    begin();
    recovery.offer();
  }

  private void choose(String id) {
    Notice notice = desk.documents().noticeProperty().get().orElseThrow();
    desk.documents().dismiss();
    notice.options().stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow()
        .action()
        .run();
  }

  private boolean isKept() {
    return Files.exists(RecoveryFolder.in(folder).file());
  }

  /** Nothing but its position was changed since it was opened, and no session has it. */
  @Test
  void an_opened_code_is_kept_at_its_position() throws IOException {
    begin();
    desk.documents().openText("RW1:2x1:plain:none:AB3A2:AA1C");
    desk.step.stepping().go(now -> now.at(4));
    recovery.keep();
    crash();
    choose("left-restore");

    assertThat(desk.schedule()).isEqualTo("A B3 A2");
    assertThat(desk.step.inHand().run().position()).isEqualTo(4);
  }

  @Test
  void a_run_that_nobody_named_is_offered_again_and_restored() throws IOException {
    begin();
    desk.run("ABBB");
    assertThat(asked).isPositive();
    recovery.keep();
    crash();
    assertThat(desk.told())
        .isEqualTo("Raceway ended unexpectedly, but your work is kept: a run of 4 steps.");
    choose("left-restore");
    assertThat(desk.schedule()).isEqualTo("A B3");
    assertThat(desk.step.inHand().run().position()).isEqualTo(4);
    assertThat(desk.told()).isEmpty();
    assertThat(folder.resolve("recovery-1-1.raceway.json")).doesNotExist();
    assertThat(isKept()).as("it is this program's now").isTrue();
  }

  @Test
  void a_lecture_comes_back_with_its_file_its_changes_and_its_run() throws IOException {
    Path file = Files.copy(LECTURE, folder.resolve("lecture.raceway.json"));
    begin();
    desk.documents().open(file);
    desk.documents().lecture().next();
    desk.run("B");
    String changed = desk.schedule();
    recovery.keep();
    crash();
    assertThat(desk.told()).contains("lecture.raceway.json, with the changes");
    choose("left-restore");
    assertThat(desk.schedule()).isEqualTo(changed);
    assertThat(desk.documents().documentProperty().get().current()).isEqualTo(1);
    assertThat(desk.documents().windowTitle()).isEqualTo("Raceway – • lecture.raceway.json");
    assertThat(file).hasSameTextualContentAs(LECTURE);
    desk.documents().save();
    assertThat(desk.isChanged()).isFalse();
    recovery.keep();
    assertThat(isKept()).as("all is saved").isFalse();
  }

  @Test
  void what_is_discarded_is_gone_and_the_next_one_is_offered() throws IOException {
    begin();
    desk.run("AB");
    recovery.keep();
    Files.copy(RecoveryFolder.in(folder).file(), folder.resolve("recovery-2-1.raceway.json"));
    crash();
    choose("left-discard");
    assertThat(desk.told()).contains("2 steps");
    choose("left-discard");
    assertThat(desk.told()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_offer_survives_other_notices_and_waits_for_the_next_start_if_it_is_waved_away()
      throws IOException {
    begin();
    desk.run("AB");
    recovery.keep();
    crash();
    desk.documents().open(folder.resolve("none.raceway.json"));
    assertThat(desk.told()).contains("is not there");
    desk.documents().dismiss();
    assertThat(desk.told()).contains("your work is kept");
    desk.documents().open(SINGLE);
    assertThat(desk.told()).contains("your work is kept");
    desk.documents().dismiss();
    assertThat(desk.told()).isEmpty();
    assertThat(folder.resolve("recovery-1-1.raceway.json")).exists();
  }

  @Test
  void nothing_is_kept_of_nothing_and_nothing_is_left_after_a_clean_end() {
    begin();
    recovery.keep();
    assertThat(isKept()).isFalse();
    desk.documents().open(SINGLE);
    recovery.keep();
    assertThat(isKept()).as("it is in its file").isFalse();
    desk.run("B");
    recovery.keep();
    assertThat(isKept()).isTrue();
    recovery.close();
    assertThat(isKept()).isFalse();
  }

  @Test
  void that_it_cannot_be_kept_is_told_once() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "");
    folder = taken.resolve("in");
    begin();
    desk.run("A");
    recovery.keep();
    assertThat(desk.told()).contains("cannot be kept against an unexpected end");
    desk.documents().dismiss();
    desk.run("B");
    recovery.keep();
    assertThat(desk.told()).isEmpty();
  }
}

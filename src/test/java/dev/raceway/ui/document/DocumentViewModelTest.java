package dev.raceway.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.file.Lecture;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SessionDocument;
import dev.raceway.session.file.SessionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a session and of the run in hand, without a toolkit. */
class DocumentViewModelTest {

  private static final Path LECTURE = Path.of("assets/sessions/lecture.raceway.json");
  private static final Path SINGLE = Path.of("assets/sessions/lost-update.raceway.json");
  private static final String STOMP = "RW1:2x1:plain:none:AB3A2:AA1C";

  private final Desk desk = new Desk();

  @TempDir private Path folder;

  @AfterEach
  void end() {
    desk.close();
  }

  private static SessionDocument read(Path file) throws IOException {
    return SessionReader.read(file, Reading.Watch.PATIENT);
  }

  private Path copy(Path file) throws IOException {
    return Files.copy(file, folder.resolve(file.getFileName()));
  }

  /** Returns the file of a session that was opened and has another step since. */
  private Path changed() throws IOException {
    Path mine = copy(SINGLE);
    desk.documents.open(mine);
    desk.run("B");
    return mine;
  }

  @Test
  void a_name_that_no_file_can_have_is_said_to_be_no_schedule() {
    String before = desk.step.inHand().shareCode();
    desk.documents.open("lecture\0.json");

    assertThat(desk.step.inHand().problemProperty().get()).isPresent();
    assertThat(desk.step.inHand().shareCode()).isEqualTo(before);
  }

  @Test
  void a_lesson_goes_to_the_list_of_lessons_and_the_run_is_kept() throws IOException {
    desk.run("B");
    Path file = Files.writeString(folder.resolve("Mine.raceway-lesson.JSON"), "{}");
    desk.documents.open(file);
    desk.documents.open(file.toString());
    assertThat(desk.lessons).containsExactly(file, file);
    assertThat(desk.schedule()).isEqualTo("B");
  }

  @Test
  void a_session_is_opened_with_all_that_it_holds() throws IOException {
    desk.documents.open(SINGLE);

    PreparedRun prepared = (PreparedRun) read(SINGLE);
    assertThat(desk.step.inHand().run().trace().schedule()).isEqualTo(prepared.code().schedule());
    assertThat(desk.step.inHand().run().position()).isEqualTo(prepared.position());
    assertThat(desk.step.inHand().run().pauses()).isEqualTo(prepared.pauses());
    assertThat(desk.step.inHand().branchesProperty().get().kept())
        .hasSameSizeAs(prepared.branches());
    assertThat(desk.documents.windowTitle()).isEqualTo("Raceway – lost-update.raceway.json");
    assertThat(desk.isChanged()).isFalse();
    assertThat(desk.remembered).containsExactly(SINGLE);
    assertThat(desk.shown).isEqualTo(1);
  }

  @Test
  void what_was_opened_and_saved_again_is_the_same_to_the_letter() throws IOException {
    for (Path file : List.of(LECTURE, SINGLE)) {
      Path mine = copy(file);
      SessionDocument before = read(file);
      desk.documents.open(mine);
      desk.documents.save();
      assertThat(read(mine)).isEqualTo(before);
      assertThat(desk.said()).isEqualTo("Saved: " + mine);
    }
  }

  @Test
  void stepping_is_no_change_but_another_way_is_and_saving_keeps_it() throws IOException {
    Path mine = copy(SINGLE);
    desk.documents.open(mine);
    desk.step.stepping().step();
    desk.step.stepping().step();
    assertThat(desk.isChanged()).isFalse();

    desk.step.stepping().go(run -> run.at(1));
    desk.run("A");
    assertThat(desk.isChanged()).isTrue();
    assertThat(desk.documents.windowTitle()).isEqualTo("Raceway – • lost-update.raceway.json");

    desk.documents.save();
    assertThat(desk.isChanged()).isFalse();
    PreparedRun saved = (PreparedRun) read(mine);
    assertThat(saved.title()).isEqualTo(((PreparedRun) read(SINGLE)).title());
    assertThat(saved.code().schedule()).isEqualTo(desk.step.inHand().run().trace().schedule());
    assertThat(saved.position()).isEqualTo(2);
    assertThat(saved.branches()).isNotEmpty();
  }

  @Test
  void a_pause_mark_is_a_change_until_it_is_taken_away() throws IOException {
    desk.documents.open(copy(SINGLE));
    PauseMarks before = desk.step.inHand().run().pauses();
    desk.step.stepping().go(run -> run.at(3));
    desk.step.stepping().togglePause();
    assertThat(desk.isChanged()).isTrue();
    desk.step.stepping().togglePause();
    assertThat(desk.step.inHand().run().pauses()).isEqualTo(before);
    assertThat(desk.isChanged()).isFalse();
  }

  @Test
  void the_first_save_asks_where_and_adds_the_ending() throws IOException {
    desk.run("ABBB");
    assertThat(desk.documents.windowTitle()).isEqualTo("Raceway");
    assertThat(desk.isChanged()).as("nobody gave it a name").isFalse();

    desk.chosen = Optional.of(folder.resolve("mine"));
    desk.documents.save();
    assertThat(desk.offeredName).isEqualTo("session.raceway.json");
    Path file = folder.resolve("mine.raceway.json");
    assertThat(((PreparedRun) read(file)).code().schedule())
        .isEqualTo(desk.step.inHand().run().trace().schedule());
    assertThat(desk.documents.windowTitle()).isEqualTo("Raceway – mine.raceway.json");

    desk.chosen = Optional.empty();
    desk.run("A");
    desk.documents.save();
    assertThat(((PreparedRun) read(file)).position()).isEqualTo(5);
  }

  @Test
  void a_file_that_no_dialog_has_asked_about_is_not_replaced() throws IOException {
    Path there = Files.writeString(folder.resolve("mine.raceway.json"), "precious");
    desk.run("A");
    desk.chosen = Optional.of(folder.resolve("mine"));
    desk.documents.saveAs();
    assertThat(there).hasContent("precious");
    assertThat(desk.told()).isEqualTo(there + " is there already. Choose another name.");

    desk.chosen = Optional.of(there);
    desk.documents.saveAs();
    assertThat(read(there)).isInstanceOf(PreparedRun.class);
    assertThat(desk.told()).isEmpty();
  }

  @Test
  void a_failed_save_keeps_the_changes_and_the_window_open() throws IOException {
    Path mine = changed();
    Files.delete(mine);
    Files.createDirectory(mine);
    boolean[] closed = {false};
    desk.documents.unsaved().whenSafe(() -> closed[0] = true);
    desk.documents.unsaved().saveAndGoOn();
    assertThat(closed[0]).isFalse();
    assertThat(desk.isChanged()).isTrue();
    assertThat(desk.told()).isEqualTo(mine + " is a folder. Name a file in it.");
  }

  @Test
  void changes_are_asked_about_before_another_session_takes_their_place() throws IOException {
    Path mine = changed();
    String changed = desk.schedule();
    desk.documents.open(LECTURE);
    assertThat(desk.isAsked()).isTrue();
    assertThat(desk.schedule()).isEqualTo(changed);

    desk.documents.unsaved().stay();
    assertThat(desk.isAsked()).isFalse();
    assertThat(desk.schedule()).isEqualTo(changed);

    desk.documents.open(LECTURE);
    desk.documents.unsaved().saveAndGoOn();
    assertThat(((PreparedRun) read(mine)).code().schedule())
        .isNotEqualTo(((PreparedRun) read(SINGLE)).code().schedule());
    assertThat(desk.documents.documentProperty().get().file()).contains(LECTURE);

    desk.run("B");
    desk.documents.open(SINGLE);
    desk.documents.unsaved().goOnWithoutSaving();
    assertThat(desk.documents.documentProperty().get().file()).contains(SINGLE);
    assertThat(desk.isChanged()).isFalse();
  }

  @Test
  void opening_can_be_undone_with_the_session_and_its_changes() throws IOException {
    Path mine = changed();
    String changed = desk.schedule();
    desk.documents.open(LECTURE);
    desk.documents.unsaved().goOnWithoutSaving();
    desk.step.inHand().undo();
    assertThat(desk.schedule()).isEqualTo(changed);
    assertThat(desk.documents.documentProperty().get().file()).contains(mine);
    assertThat(desk.isChanged()).isTrue();
  }

  @Test
  void a_run_that_nobody_named_is_had_back_after_opening() {
    desk.run("ABBB");
    desk.documents.open(LECTURE);
    assertThat(desk.isAsked()).isFalse();
    desk.step.inHand().undo();
    assertThat(desk.schedule()).isEqualTo("A B3");
    assertThat(desk.documents.windowTitle()).isEqualTo("Raceway");
  }

  @Test
  void a_text_becomes_a_session_without_a_file() throws IOException {
    desk.documents.open(SINGLE);
    desk.documents.open(Files.writeString(folder.resolve("code.txt"), "\uFEFF" + STOMP + "\r\n"));
    assertThat(desk.documents.windowTitle()).isEqualTo("Raceway");
    desk.documents.open(STOMP);
    desk.chosen = Optional.of(folder.resolve("opened.raceway.json"));
    desk.documents.save();
    assertThat(read(desk.chosen.get()).runs().get(0).code().text()).isEqualTo(STOMP);
  }

  @Test
  void a_file_wins_over_a_code_of_the_same_text() throws IOException {
    desk.documents.open(Files.writeString(folder.resolve("RW1-notes.txt"), "A B3").toString());
    assertThat(desk.schedule()).isEqualTo("A B3");
  }

  @Test
  void the_text_of_a_session_is_opened_too() throws IOException {
    desk.documents.openText(Files.readString(LECTURE));
    assertThat(desk.documents.documentProperty().get().content()).isEqualTo(read(LECTURE));
    assertThat(desk.isChanged()).as("it is in no file").isTrue();
  }

  @Test
  void several_files_become_the_runs_of_one_lecture() throws IOException {
    Path code = Files.writeString(folder.resolve("code.txt"), STOMP);
    desk.documents.open(List.of(SINGLE, code, LECTURE));
    OpenDocument open = desk.documents.documentProperty().get();
    assertThat(open.runs()).hasSize(5);
    assertThat(open.runs().get(0)).isEqualTo(read(SINGLE));
    assertThat(open.runs().get(1).code().text()).isEqualTo(STOMP);
    assertThat(open.file()).isEmpty();
    assertThat(desk.isChanged()).isTrue();
  }

  @Test
  void of_several_files_none_is_opened_if_one_is_bad() throws IOException {
    desk.run("B");
    Path bad = Files.writeString(folder.resolve("bad.txt"), "A B X");
    desk.documents.open(List.of(SINGLE, bad));
    assertThat(desk.told())
        .contains("bad.txt is not opened, and the run in hand is kept. Character 5");
    assertThat(desk.schedule()).isEqualTo("B");
    desk.documents.open(List.of(SINGLE, folder.resolve("my.raceway-lesson.json")));
    assertThat(desk.told()).contains("is a lesson");
  }

  @Test
  void a_lesson_is_for_the_screen_of_lessons() {
    Path lesson = Path.of("my.raceway-lesson.json");
    desk.documents.open(lesson);
    assertThat(desk.lessons).containsExactly(lesson);
  }

  @Test
  void the_runs_of_a_lecture_keep_what_was_done_in_them() throws IOException {
    Path mine = copy(LECTURE);
    desk.documents.open(mine);
    Lecture lecture = (Lecture) read(LECTURE);
    assertThat(desk.documents.lecture().previous()).isFalse();
    desk.step.stepping().step();
    assertThat(desk.documents.lecture().next()).isTrue();
    assertThat(desk.step.inHand().run().trace().schedule())
        .isEqualTo(lecture.runs().get(1).code().schedule());
    assertThat(desk.isChanged()).isFalse();
    desk.step.stepping().go(run -> run.at(0));
    desk.run("B");
    String second = desk.schedule();
    desk.documents.lecture().previous();
    assertThat(desk.step.inHand().run().position()).isEqualTo(lecture.runs().get(0).position() + 1);
    assertThat(desk.isChanged()).isTrue();
    desk.documents.lecture().next();
    assertThat(desk.schedule()).isEqualTo(second);
    desk.step.inHand().undo();
    assertThat(desk.schedule()).as("undo stays within the run").isEqualTo(second);

    desk.documents.save();
    Lecture saved = (Lecture) read(mine);
    assertThat(saved.runs().get(0)).isEqualTo(lecture.runs().get(0).at(1));
    assertThat(saved.runs().get(1).title()).isEqualTo(lecture.runs().get(1).title());
    assertThat(saved.runs()).hasSameSizeAs(lecture.runs());
    assertThat(desk.isChanged()).isFalse();
  }

  @Test
  void keys_that_come_faster_than_runs_are_followed_count() throws IOException {
    desk.documents.open(LECTURE);
    int runs = read(LECTURE).runs().size();
    desk.holdsBack = true;
    for (int i = 1; i < runs; i++) {
      assertThat(desk.documents.lecture().next()).isTrue();
    }
    assertThat(desk.documents.lecture().next()).isFalse();
    desk.letGo();
    assertThat(desk.documents.documentProperty().get().current()).isEqualTo(runs - 1);
  }

  @Test
  void a_step_that_is_taken_meanwhile_is_kept() throws IOException {
    desk.documents.open(copy(SINGLE));
    desk.documents.open(copy(LECTURE));
    desk.holdsBack = true;
    desk.documents.lecture().next();
    desk.step.stepping().step();
    desk.letGo();
    desk.documents.lecture().previous();
    assertThat(desk.step.inHand().run().position())
        .isEqualTo(read(LECTURE).runs().get(0).position() + 1);
  }

  @Test
  void what_is_changed_while_it_is_saved_is_still_unsaved() throws IOException {
    changed();
    desk.holdsBack = true;
    desk.documents.save();
    desk.run("A");
    desk.letGo();
    assertThat(desk.isChanged()).isTrue();
  }

  @Test
  void a_run_without_steps_can_be_gone_on_with() throws IOException {
    String empty = new ShareCode(desk.step.inHand().run().program(), Schedule.EMPTY).text();
    desk.documents.open(
        Files.writeString(
            folder.resolve("empty.raceway.json"), "{\"raceway\": 1, \"code\": \"" + empty + "\"}"));
    desk.step.stepping().step();
    assertThat(desk.schedule()).isEqualTo("A");
  }
}

package dev.raceway.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.session.file.PreparedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runs of a lecture put in order, named, added and deleted, without a toolkit. */
class LectureViewModelTest {

  private static final String FIRST = "The first lost update";
  private static final String SECOND = "The same schedule meets a lock";
  private static final String THIRD = "A withdrawal is lost";

  @TempDir private Path folder;
  private final Desk desk = new Desk();
  private final LectureViewModel lecture = desk.documents().lecture();

  @BeforeEach
  void open() throws IOException {
    Path file = folder.resolve("lecture.raceway.json");
    desk.documents().open(Files.copy(Path.of("assets/sessions/lecture.raceway.json"), file));
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private List<String> titles() {
    return lecture.runs().stream().map(PreparedRun::title).toList();
  }

  @Test
  void runs_change_places_and_the_one_in_hand_stays_in_hand() {
    lecture.go(1);
    String inHand = desk.step.inHand().run().trace().schedule().toString();
    assertThat(lecture.move(0, 2)).isTrue();
    assertThat(titles()).containsExactly(SECOND, THIRD, FIRST);
    assertThat(lecture.current()).isZero();
    assertThat(lecture.move(0, 1)).isTrue();
    assertThat(lecture.current()).isEqualTo(1);
    assertThat(lecture.move(0, -1)).isFalse();
    assertThat(lecture.move(2, 3)).isFalse();
    assertThat(desk.step.inHand().run().trace().schedule()).hasToString(inHand);
    assertThat(desk.isChanged()).isTrue();
    lecture.move(1, 0);
    lecture.move(2, 0);
    assertThat(titles()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(desk.isChanged()).as("as in the file again").isFalse();
  }

  @Test
  void words_are_changed_and_saved_and_too_many_are_not_taken() {
    lecture.rename(0, "Los geht’s");
    lecture.note(1, "ask\nfirst");
    lecture.rename("Monday");
    lecture.rename(2, "x".repeat(201));
    desk.documents().save();
    assertThat(desk.isChanged()).isFalse();
    assertThat(titles()).containsExactly("Los geht’s", SECOND, THIRD);
    assertThat(lecture.runs().get(1).notes()).isEqualTo("ask\nfirst");
    assertThat(lecture.title()).isEqualTo("Monday");
    assertThat(lecture.label()).isEqualTo("1 of 3 · Los geht’s");
    assertThat(lecture.shortLabel()).isEqualTo("1/3");
  }

  @Test
  void the_run_in_hand_is_added_and_the_old_one_keeps_what_was_done() {
    desk.run("B");
    String done = desk.schedule();
    lecture.addRunInHand();
    assertThat(lecture.current()).isEqualTo(1);
    assertThat(titles()).containsExactly(FIRST, "", SECOND, THIRD);
    assertThat(lecture.name(1)).isEqualTo("Run 2");
    desk.run("A");
    lecture.previous();
    assertThat(desk.schedule()).isEqualTo(done);
    lecture.next();
    assertThat(desk.schedule()).isEqualTo(done + " A");
  }

  @Test
  void a_deleted_run_comes_back_where_it_was() {
    lecture.delete(2);
    assertThat(titles()).containsExactly(FIRST, SECOND);
    assertThat(lecture.deletedName()).isEqualTo(THIRD);
    lecture.undoDelete();
    assertThat(titles()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(desk.isChanged()).isFalse();
  }

  @Test
  void the_run_in_hand_is_deleted_with_what_was_done_and_comes_back_with_it() {
    desk.run("B");
    String done = desk.schedule();
    lecture.delete(0);
    assertThat(titles()).containsExactly(SECOND, THIRD);
    assertThat(lecture.current()).isZero();
    lecture.undoDelete();
    assertThat(titles()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(lecture.current()).isEqualTo(1);
    lecture.go(0);
    assertThat(desk.schedule()).isEqualTo(done);
  }

  @Test
  void the_last_run_stays() {
    lecture.delete(0);
    lecture.delete(1);
    lecture.delete(0);
    assertThat(lecture.runs()).hasSize(1);
    assertThat(desk.told()).startsWith("A session has one run at least");
  }

  @Test
  void words_typed_while_another_run_is_followed_are_kept() {
    desk.holdsBack = true;
    lecture.go(1);
    lecture.rename(0, "typed meanwhile");
    desk.letGo();
    assertThat(lecture.current()).isEqualTo(1);
    assertThat(titles()).contains("typed meanwhile");
  }

  @Test
  void a_single_run_has_its_own_title_as_label() {
    desk.documents().open(Path.of("assets/sessions/lost-update.raceway.json"));
    assertThat(lecture.label()).isEqualTo(FIRST);
    assertThat(lecture.shortLabel()).isEmpty();
    lecture.addRunInHand();
    assertThat(lecture.label()).isEqualTo("2 of 2 · Run 2");
  }
}

package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.session.file.PreparedRun;
import dev.raceway.text.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The runs of a lecture in the window: the sheet, its keys and the mouse, and while presenting. */
class LectureTest extends InWindow {

  private static final String FIRST = "The first lost update";
  private static final String SECOND = "The same schedule meets a lock";
  private static final String THIRD = "A withdrawal is lost";

  @BeforeEach
  void openLecture() throws Exception {
    robot.interact(() -> window.documents().open(Path.of("assets/sessions/lecture.raceway.json")));
    await(() -> stage.getTitle().contains("lecture.raceway.json"));
  }

  private List<String> titles() {
    return window.documents().lecture().runs().stream().map(PreparedRun::title).toList();
  }

  private void openSheet() {
    screen.chord(KeyCode.CONTROL, KeyCode.L);
    assertThat(screen.node("runs-list").isFocused()).isTrue();
  }

  private Node cell(int index) {
    return robot.from(screen.node("runs-list")).lookup(".run-cell").<Node>queryAll().stream()
        .filter(node -> ((ListCell<?>) node).getIndex() == index)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_title_bar_names_the_run_and_opens_the_sheet() {
    Button button = (Button) screen.node("runs-button");
    assertThat(button.getText()).isEqualTo("1 of 3 · " + FIRST);
    screen.click("runs-button");
    assertThat(robot.lookup("#runs .sheet-title").<Label>query().getText()).isEqualTo("Runs");
    screen.press(KeyCode.ESCAPE);
    assertThat(robot.lookup("#runs").tryQuery()).isEmpty();
    assertThat(screen.boardHasFocus()).isTrue();
  }

  @Test
  void where_there_is_little_room_the_number_is_said_and_then_nothing() {
    Button button = (Button) screen.node("runs-button");
    robot.interact(() -> stage.setWidth(1024));
    assertThat(button.getText()).isEqualTo("1/3");
    robot.interact(() -> window.settings().scaleProperty().set(2.5));
    assertThat(button.isVisible()).isFalse();
  }

  @Test
  void keys_choose_move_delete_and_go() throws Exception {
    openSheet();
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    assertThat(titles()).containsExactly(SECOND, FIRST, THIRD);
    screen.press(KeyCode.DOWN, KeyCode.DELETE);
    assertThat(titles()).containsExactly(SECOND, FIRST);
    assertThat(screen.node("run-deleted").isVisible()).isTrue();
    screen.chord(KeyCode.CONTROL, KeyCode.Z);
    assertThat(titles()).containsExactly(SECOND, FIRST, THIRD);
    screen.press(KeyCode.END, KeyCode.ENTER);
    await(() -> window.step().inHand().run().program().start() == 100);
    assertThat(robot.lookup("#runs").tryQuery()).isEmpty();
  }

  @Test
  void the_mouse_drags_a_run_to_another_place_and_buttons_do_the_rest() throws Exception {
    openSheet();
    robot.drag(cell(2)).dropTo(cell(0));
    await(() -> titles().equals(List.of(THIRD, FIRST, SECOND)));
    screen.click("run-down");
    assertThat(titles()).containsExactly(FIRST, THIRD, SECOND);
    screen.click("run-up", "run-delete");
    assertThat(titles()).containsExactly(FIRST, SECOND);
    screen.click("run-undo");
    assertThat(titles()).containsExactly(THIRD, FIRST, SECOND);
    robot.doubleClickOn(cell(0));
    await(() -> window.step().inHand().run().program().start() == 100);
  }

  @Test
  void words_are_typed_and_the_run_in_hand_is_added() throws Exception {
    openSheet();
    screen.type("run-name", "Los");
    assertThat(titles().get(0)).isEqualTo("Los");
    screen.type("lecture-title", "Monday");
    assertThat(window.documents().lecture().title()).isEqualTo("Monday");
    robot.clickOn("#run-note").write("!");
    assertThat(window.documents().lecture().runs().get(0).notes()).contains("!");
    screen.click("run-add");
    await(() -> titles().size() == 4);
    robot.write("More");
    assertThat(titles()).containsExactly("Los", "More", SECOND, THIRD);
  }

  @Test
  void a_class_sees_the_title_of_the_run() throws Exception {
    screen.press(KeyCode.F5);
    assertThat(((Button) screen.node("setup-strip")).getText()).isEqualTo("1 of 3 · " + FIRST);
    screen.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    await(() -> ((Button) screen.node("setup-strip")).getText().equals("2 of 3 · " + SECOND));
    robot.interact(() -> window.settings().languageProperty().set(Language.GERMAN));
    assertThat(((Button) screen.node("setup-strip")).getText()).isEqualTo("2 von 3 · " + SECOND);
  }

  @Test
  void the_sheet_fits_in_both_languages() {
    for (Language language : Language.values()) {
      robot.interact(() -> window.settings().languageProperty().set(language));
      openSheet();
      robot.interact(() -> assertThat(Picture.cutWords((Parent) screen.node("runs"))).isEmpty());
      ListView<?> list = (ListView<?>) screen.node("runs-list");
      assertThat(list.getItems()).hasSize(3);
      screen.press(KeyCode.ESCAPE);
    }
  }
}

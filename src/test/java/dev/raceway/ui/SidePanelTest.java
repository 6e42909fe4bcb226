package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.step.listing.PythonVersion;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Code and history beside the board, in a window of 1280 × 720. */
class SidePanelTest extends InWindow {

  private SideScreen side;

  @BeforeEach
  void see() {
    side = new SideScreen(robot);
  }

  @Test
  void where_letters_are_large_trials_stand_below_the_board() {
    robot.interact(() -> window.settings().scaleProperty().set(2.5));
    screen.press(KeyCode.R);
    for (boolean presenting : new boolean[] {false, true}) {
      robot.interact(() -> window.look().present(presenting));

      Bounds board = inScene("#board");
      Bounds trials = inScene("#trials");
      double width = stage.getScene().getWidth();
      assertThat(trials.getMinY()).isGreaterThan(board.getMinY());
      assertThat(board.getWidth()).isGreaterThan(width * 0.8);
      assertThat(trials.getMaxX()).isLessThanOrEqualTo(width);
    }
  }

  private Bounds inScene(String query) {
    Node node = robot.lookup(query).query();
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void where_a_step_is_coarser_than_bytecode_its_tabs_are_greyed() {
    robot.clickOn("#code-tabs-2");
    robot.interact(() -> window.step().setUp().setCounter(CounterKind.TWO_STEP));

    assertThat(robot.lookup("#code-tabs-2").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#code-tabs-1").query().isDisabled()).isFalse();
    screen.press(KeyCode.A);
    assertThat(side.at("A")).isEqualTo("  counter.count += 1");
    robot.interact(() -> window.step().setUp().setCounter(CounterKind.PLAIN));
    assertThat(robot.lookup("#code-tabs-2").query().isDisabled()).isFalse();
  }

  @Test
  void every_thread_is_marked_at_its_next_line_and_the_last_line_stands_out() {
    assertThat(side.at("A")).isEqualTo("  value = counter.count");
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B);

    assertThat(side.at("A")).isEqualTo("  result = value + 1");
    assertThat(side.at("B")).isEqualTo("  counter.count = result");
    assertThat(side.ran()).containsExactly("  result = value + 1");
    screen.press(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(side.at("B")).isEqualTo("  value = counter.count");
    assertThat(side.ran()).containsExactly("  value = counter.count");
  }

  @Test
  void the_history_shows_its_rows_again_after_everything_was_larger() {
    screen.type("schedule", "A B3 A2");
    screen.press(KeyCode.END);
    int rows = shownRows();
    for (double scale : new double[] {1.25, 2.5, 1.25, 1}) {
      robot.interact(() -> window.settings().scaleProperty().set(scale));
      robot.interact(() -> stage.getScene().getRoot().layout());
      robot.interact(() -> stage.getScene().getRoot().layout());
    }

    assertThat(shownRows()).isEqualTo(rows).isEqualTo(8);
  }

  /** Rows that lie within the list. */
  private int shownRows() {
    Node list = robot.lookup("#history").query();
    Bounds room = list.localToScene(list.getLayoutBounds());
    return (int)
        robot.from(list).lookup(".history-row").queryAll().stream()
            .filter(Node::isVisible)
            .filter(row -> room.intersects(row.localToScene(row.getLayoutBounds())))
            .count();
  }

  @Test
  void as_code_no_line_ends_at_the_edge_of_the_panel() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    side.tab("history-tabs", "As code");

    Node list = robot.lookup("#history").query();
    double edge = list.localToScene(list.getLayoutBounds()).getMaxX();
    assertThat(robot.from(list).lookup(".history-comment").<Text>queryAll())
        .filteredOn(comment -> comment.getParent().isVisible())
        .anyMatch(comment -> comment.getText().contains("erases"))
        .allMatch(comment -> comment.localToScene(comment.getLayoutBounds()).getMaxX() <= edge);
  }

  @Test
  void the_lock_switch_throws_the_with_block_in_and_out() {
    screen.press(KeyCode.A);
    assertThat(side.code()).noneMatch(line -> line.contains("with"));
    screen.clickLockSwitch();

    assertThat(side.code()).contains("  with counter.lock:", "    value = counter.count");
    assertThat(side.at("A")).isEqualTo("    result = value + 1");
    assertThat(side.isDotted("A")).isTrue();
    assertThat(side.at("B")).isEqualTo("  with counter.lock:");
    assertThat(side.isDotted("B")).isFalse();
    screen.clickLockSwitch();
    assertThat(side.code()).noneMatch(line -> line.contains("with"));
  }

  @Test
  void the_tabs_show_java_and_both_kinds_of_bytecode() {
    side.tab("code-tabs", "Java");
    assertThat(side.code()).contains("long count;", "  long value = count;");
    assertThat(screen.boardHasFocus()).isTrue();
    side.tab("code-tabs", "JVM");
    screen.press(KeyCode.A);
    assertThat(side.code()).contains("aload_0", "lconst_1", "ladd");
    assertThat(side.at("A")).isEqualTo("ladd");
    assertThat(side.ran()).containsExactly("getfield      count:J");
    side.tab("code-tabs", "CPython");
    assertThat(side.at("A")).isEqualTo("BINARY_OP        13 (+=)");
    robot.interact(
        () ->
            robot
                .lookup("#python-version")
                .<Choice<PythonVersion>>query()
                .setValue(PythonVersion.V3_8));
    assertThat(side.at("A")).isEqualTo("INPLACE_ADD");
    screen.click("copy-code");
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).contains("INPLACE_ADD\n"));
  }

  @Test
  void the_history_is_a_list_and_a_click_on_a_row_goes_there() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    assertThat(side.history())
        .startsWith("1 A read  count → 0", "context switch to B", "2 B read  count → 0")
        .endsWith("✕ 6 A write count ← 1");
    assertThat(side.now()).containsExactly("✕ 6 A write count ← 1");
    assertThat(side.future()).isEmpty();

    side.clickRow(2);
    assertThat(screen.position()).isEqualTo("step 2 of 6");
    assertThat(screen.boardHasFocus()).isTrue();
    assertThat(side.now()).containsExactly("2 B read  count → 0");
    assertThat(side.future()).hasSize(5).startsWith("3 B add   0 + 1 = 1");
  }

  @Test
  void the_history_is_read_as_code_and_copied() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.L);
    side.tab("history-tabs", "As code");

    assertThat(side.history())
        .containsExactly(
            "# Thread A",
            "value = counter.count # A: value = 0",
            "# Context switch to Thread B",
            "value = counter.count # B: value = 0",
            "# Lock switch on");
    screen.click("copy-history");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains("# Context switch to Thread B", "# Lock switch on"));
  }

  @Test
  void the_list_is_walked_by_keyboard() {
    screen.press(KeyCode.A, KeyCode.A, KeyCode.B, KeyCode.B);
    robot.interact(() -> screen.node("history").requestFocus());
    screen.press(KeyCode.UP, KeyCode.UP);
    assertThat(screen.position()).isEqualTo("step 2 of 6");
    screen.press(KeyCode.DOWN);
    assertThat(screen.position()).isEqualTo("step 3 of 6");
    screen.press(KeyCode.HOME);
    assertThat(screen.position()).isEqualTo("step 0 of 6");
    screen.press(KeyCode.END);
    assertThat(side.now()).containsExactly("4 B add   0 + 1 = 1");
  }

  @Test
  void tabs_are_chosen_by_keyboard() {
    robot.interact(
        () ->
            robot
                .from(screen.node("history-tabs"))
                .lookup(".toggle-button")
                .query()
                .requestFocus());
    screen.press(KeyCode.A, KeyCode.RIGHT);

    assertThat(side.history()).startsWith("# Thread A");
    assertThat(screen.position()).isEqualTo("step 1 of 6");
  }

  @Test
  void ten_thousand_rows_have_no_more_nodes_than_are_in_sight() {
    screen.type("increments", "1000");
    screen.type("schedule", "A3000 B3000");
    screen.press(KeyCode.END);

    assertThat(side.now()).containsExactly("6000 B write count ← 2000");
    assertThat(side.history()).hasSizeLessThan(40);
    screen.press(KeyCode.HOME);
    assertThat(side.history()).startsWith("1 A read  count → 0");
  }
}

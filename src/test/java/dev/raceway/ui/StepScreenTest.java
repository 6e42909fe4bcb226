package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.session.SchedulerChoice;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The Step screen with a real robot, in a window of 1280 × 720. */
class StepScreenTest extends InWindow {

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(clock));
  }

  @Test
  void the_first_stomp_by_mouse() {
    screen.click("next-A", "next-B", "next-B", "next-B", "next-A", "next-A");

    assertThat(screen.result()).startsWith("Counter should be 2, found 1  ✕ 1 update lost");
    assertThat(screen.caption()).startsWith("A wrote 1. It had read 0 before B wrote");
    assertThat(screen.count()).isEqualTo("1");
    assertThat(screen.shownStomps()).isEqualTo(1);
    assertThat(screen.schedule()).isEqualTo("A B3 A2");
    assertThat(screen.next("A")).isEqualTo("done");
  }

  @Test
  void the_first_stomp_by_keyboard() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);

    assertThat(screen.result()).startsWith("Counter should be 2, found 1  ✕ 1 update lost");
    assertThat(screen.position()).isEqualTo("step 6 of 6");
  }

  @Test
  void threads_typed_in_small_letters_become_capital_ones() {
    screen.type("schedule", "a b3 a2");
    screen.press(KeyCode.END);

    assertThat(screen.schedule()).isEqualTo("A B3 A2");
  }

  @Test
  void what_cannot_be_loaded_stays_in_the_field_with_the_reason_below_it() {
    screen.type("schedule", "A B3 A9");

    assertThat(screen.schedule()).isEqualTo("A B3 A9");
    assertThat(screen.node("schedule").getPseudoClassStates())
        .contains(PseudoClass.getPseudoClass("problem"));
    assertThat(Window.getWindows())
        .filteredOn(Tooltip.class::isInstance)
        .singleElement()
        .satisfies(tip -> assertThat(((Tooltip) tip).getText()).startsWith("At step 7"));
    assertThat(screen.guide()).isEmpty();
    assertThat(screen.caption()).startsWith("At step 7 of the schedule");
  }

  @Test
  void a_lock_thrown_in_the_middle_is_followed_by_increments_that_begin_then() {
    screen.press(KeyCode.A);
    screen.clickLockSwitch();

    assertThat(screen.isLockOn()).isTrue();
    assertThat(screen.boardHasFocus()).isTrue();
    assertThat(screen.next("A")).contains("add");
    assertThat(screen.next("B")).contains("acquire");
    screen.press(KeyCode.B, KeyCode.L);
    assertThat(screen.isLockOn()).isFalse();
    assertThat(screen.lock()).isEqualTo("mutex: B");
    screen.press(KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    assertThat(screen.result()).contains("✕ 1 update lost");
  }

  @Test
  void with_the_lock_the_second_thread_waits_and_is_handed_the_lock() {
    screen.press(KeyCode.L, KeyCode.A, KeyCode.B);
    assertThat(screen.next("B")).isEqualTo("waits for A");
    assertThat(screen.lock()).isEqualTo("mutex: A ← B");

    screen.press(KeyCode.B);
    assertThat(screen.caption()).isEqualTo("B cannot run: it is blocked, waiting for the lock.");
    screen.press(KeyCode.A, KeyCode.A, KeyCode.A, KeyCode.A);
    assertThat(screen.lock()).isEqualTo("mutex: B");
    assertThat(screen.caption()).startsWith("A released the lock and B, first in the queue");
    screen.chord(KeyCode.SHIFT, KeyCode.B);
    assertThat(screen.result()).startsWith("Counter should be 2, found 2 ✓");
  }

  @Test
  void stepping_back_and_another_way() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    screen.press(KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.BACK_SPACE, KeyCode.LEFT, KeyCode.LEFT);
    assertThat(screen.position()).isEqualTo("step 1 of 6");

    screen.press(KeyCode.SPACE, KeyCode.RIGHT);
    assertThat(screen.schedule()).isEqualTo("A B2");
    screen.press(KeyCode.LEFT, KeyCode.LEFT);
    screen.press(KeyCode.A, KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B);
    assertThat(screen.result()).startsWith("Counter should be 2, found 2 ✓");
    screen.chord(KeyCode.CONTROL, KeyCode.Z);
    screen.press(KeyCode.END);
    assertThat(screen.result()).startsWith("Counter should be 2, found 1");
  }

  @Test
  void a_click_on_an_earlier_cell_goes_there(FxRobot robot) {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B);
    Node second = robot.from(screen.node("board")).lookup(".cell").nth(1).query();
    robot.clickOn(second);

    assertThat(screen.position()).isEqualTo("step 2 of 6");
    screen.press(KeyCode.HOME);
    assertThat(screen.position()).isEqualTo("step 0 of 6");
    screen.press(KeyCode.END);
    assertThat(screen.position()).isEqualTo("step 4 of 6");
  }

  @Test
  void brackets_go_from_stomp_to_stomp() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A, KeyCode.HOME);
    screen.press(KeyCode.CLOSE_BRACKET);
    assertThat(screen.position()).isEqualTo("step 6 of 6");
    screen.press(KeyCode.HOME, KeyCode.OPEN_BRACKET);
    assertThat(screen.position()).isEqualTo("step 0 of 6");
  }

  @Test
  void a_held_letter_does_not_repeat(FxRobot robot) {
    robot.press(KeyCode.A).press(KeyCode.A).press(KeyCode.A).release(KeyCode.A);

    assertThat(screen.schedule()).isEqualTo("A");
  }

  @Test
  void shift_and_a_letter_run_to_the_end_of_the_increment() {
    screen.chord(KeyCode.SHIFT, KeyCode.B);

    assertThat(screen.schedule()).isEqualTo("B3");
    assertThat(screen.next("B")).isEqualTo("✓ done");
  }

  @Test
  void eight_threads_are_all_to_be_seen_and_stepped() {
    screen.type("threads", "8");
    screen.press(KeyCode.H, KeyCode.G, KeyCode.A);

    assertThat(screen.schedule()).isEqualTo("H G A");
    Bounds board = screen.node("board").localToScene(screen.node("board").getLayoutBounds());
    for (String thread : new String[] {"A", "B", "C", "D", "E", "F", "G", "H"}) {
      Node header = screen.node("header-" + thread);
      assertThat(board.contains(header.localToScene(header.getLayoutBounds()))).isTrue();
    }
  }

  @Test
  void bad_input_is_answered_in_a_sentence_and_nothing_is_lost(FxRobot robot) {
    screen.press(KeyCode.A, KeyCode.B);
    screen.type("threads", "9");
    assertThat(screen.caption()).contains("9 is too large");
    assertThat(screen.schedule()).isEqualTo("A B");

    screen.type("schedule", "A B9");
    assertThat(screen.caption()).startsWith("At step 5 of the schedule: B cannot run");
    assertThat(robot.lookup("#schedule").<TextInputControl>query().getText()).isEqualTo("A B9");
    robot.type(KeyCode.ESCAPE);
    assertThat(screen.schedule()).isEqualTo("A B");
    assertThat(screen.boardHasFocus()).isTrue();
  }

  @Test
  void a_typed_schedule_is_stepped_by_a_presenter_remote() {
    screen.type("schedule", "A B3 A2");
    assertThat(screen.position()).isEqualTo("step 0 of 6");
    assertThat(screen.boardHasFocus()).isTrue();

    for (int i = 0; i < 8; i++) {
      screen.press(KeyCode.PAGE_DOWN);
    }
    assertThat(screen.position()).isEqualTo("step 6 of 6");
    assertThat(screen.result()).contains("✕ 1 update lost");
  }

  @Test
  void a_share_code_is_copied_and_pasted(FxRobot robot) {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B);
    screen.chord(KeyCode.CONTROL, KeyCode.C);
    assertThat(screen.caption()).startsWith("Copied: RW1:2x1:plain:-mutex:AB2:");
    screen.press(KeyCode.N);
    assertThat(screen.schedule()).isEmpty();
    screen.chord(KeyCode.CONTROL, KeyCode.V);
    screen.press(KeyCode.END);

    assertThat(screen.schedule()).isEqualTo("A B2");
    robot.interact(() -> paste("RW1:2x1:plain:-mutex:AB2:0000"));
    screen.chord(KeyCode.CONTROL, KeyCode.V);
    assertThat(screen.caption()).contains("does not fit");
    assertThat(screen.schedule()).isEqualTo("A B2");
  }

  private static void paste(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Test
  void the_random_scheduler_shows_its_seed_and_takes_a_new_one(FxRobot robot) {
    choose(robot, "scheduler", SchedulerChoice.Kind.RANDOM);
    String seed = robot.lookup("#seed").<Label>query().getText();
    assertThat(seed).matches("seed \\d+");

    screen.click("new-seed");
    assertThat(robot.lookup("#seed").<Label>query().getText()).matches("seed \\d+");
    screen.press(KeyCode.SPACE, KeyCode.SPACE);
    assertThat(screen.position()).isEqualTo("step 2 of 6");
  }

  @Test
  void the_set_up_of_the_lock_can_be_broken_on_purpose(FxRobot robot) {
    choose(robot, "lock", LockMode.WRITE_ONLY);
    screen.press(KeyCode.L, KeyCode.A);

    assertThat(screen.next("A")).contains("add");
    screen.press(KeyCode.A);
    assertThat(screen.next("A")).contains("acquire");
  }

  @Test
  void playing_until_an_update_is_lost_stops_there(FxRobot robot) {
    screen.type("increments", "5");
    choose(robot, "scheduler", SchedulerChoice.Kind.ROUND_ROBIN);
    screen.click("until-lost");

    pass(60_000);
    assertThat(screen.result()).contains("✕ 1 update lost");
    assertThat(screen.caption()).contains("is gone");
  }

  @Test
  void only_columns_in_sight_have_nodes() {
    screen.type("increments", "1000");
    screen.type("schedule", "A3000 B3000");
    screen.press(KeyCode.END);

    assertThat(screen.count()).isEqualTo("2000");
    assertThat(screen.shownCells()).isLessThan(20);
  }

  @Test
  void the_whole_window_is_shown_at_any_scale_and_in_both_themes() {
    screen.chooseInMenu("theme-dark");
    for (int i = 0; i < 12; i++) {
      screen.chord(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    screen.press(KeyCode.A, KeyCode.B);
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT0);

    assertThat(screen.schedule()).isEqualTo("A B");
  }

  @Test
  void single_keys_stay_in_the_field_that_is_typed_in(FxRobot robot) {
    screen.click("schedule");
    robot.write("B");

    assertThat(screen.count()).isEqualTo("0");
    assertThat(screen.position()).isEqualTo("step 0 of 6");
    assertThat(robot.lookup("#schedule").<TextInputControl>query().getText()).isEqualTo("B");
  }

  private <T> void choose(FxRobot robot, String id, T value) {
    robot.interact(() -> robot.lookup("#" + id).<ComboBox<T>>query().setValue(value));
    robot.interact(() -> screen.node("board").requestFocus());
  }

  @Test
  void the_first_steps_come_back_with_their_set_up() {
    robot.interact(() -> window.step().setUp().setThreads(1));
    assertThat(screen.guide()).isEmpty();
    robot.interact(() -> window.step().setUp().setThreads(2));

    assertThat(screen.guide()).contains("press A");
  }
}

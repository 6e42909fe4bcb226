package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a teacher does in front of a class, and what a person sees in the first 30 seconds. */
class ClassroomTest extends InWindow {

  private static final List<String> OUTCOME =
      List.of("stomp-badge", "erased-badge", "stomp-label", "lost-label", "count-line", "gap");

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(clock));
  }

  @Test
  void the_first_thirty_seconds_lead_to_a_lost_update_and_end_there() {
    assertThat(screen.guide())
        .isEqualTo(
            "Two threads each add 1. count should end at 2. You are the scheduler: press A.");
    screen.press(KeyCode.A, KeyCode.A, KeyCode.A);
    assertThat(screen.guide()).isEqualTo("Undisturbed, A is safe. Press ← and let B read first.");
    screen.press(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(screen.guide()).isEqualTo("A copied 0. Before it writes, press B.");
    screen.press(KeyCode.B);
    assertThat(screen.guide())
        .isEqualTo("Both copied 0. 2 can no longer happen. Finish in any order: press A or B.");
    assertThat(screen.caption()).startsWith("B copied 0");
    screen.press(KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    assertThat(screen.guide())
        .isEqualTo(
            "✕ Your first lost update: 2 increments, count 1. ← to see it again · N, L to try"
                + " with the lock · R for real threads.");
    screen.press(KeyCode.N);
    assertThat(screen.guide()).isEmpty();
  }

  @Test
  void the_first_steps_can_be_dismissed() {
    screen.press(KeyCode.B);
    screen.click("dismiss-guide");

    assertThat(screen.guide()).isEmpty();
    assertThat(screen.boardHasFocus()).isTrue();
    screen.press(KeyCode.A);
    assertThat(screen.guide()).isEmpty();
    assertThat(screen.caption()).startsWith("A copied 0");
  }

  @Test
  void escape_dismisses_the_first_steps_too() {
    screen.press(KeyCode.ESCAPE);

    assertThat(screen.guide()).isEmpty();
  }

  @Test
  void a_marked_schedule_stops_before_the_decisive_step_and_the_class_votes() {
    screen.type("schedule", "A B3 A2");
    screen.press(KeyCode.END, KeyCode.LEFT, KeyCode.M, KeyCode.HOME);
    screen.press(KeyCode.P);
    pass(60_000);
    assertThat(screen.position()).isEqualTo("step 5 of 6");

    screen.press(KeyCode.V, KeyCode.PAGE_DOWN);
    assertThat(screen.position()).isEqualTo("step 6 of 6");
    assertThat(screen.result()).contains("outcome hidden — V shows it").doesNotContain("1");
    assertThat(screen.caption()).startsWith("A: write.").doesNotContain("1");
    screen.press(KeyCode.V);
    assertThat(screen.result()).contains("✕ 1 update lost");
    screen.press(KeyCode.HOME, KeyCode.END);
    assertThat(screen.position()).isEqualTo("step 5 of 6");
  }

  @Test
  void what_a_class_is_to_guess_is_nowhere_on_the_board() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    assertThat(OUTCOME).allSatisfy(style -> assertThat(screen.shown(style)).isNotEmpty());

    screen.press(KeyCode.V);
    assertThat(screen.count()).isEqualTo("?");
    assertThat(screen.shownStomps()).isZero();
    assertThat(OUTCOME).allSatisfy(style -> assertThat(screen.shown(style)).isEmpty());
    screen.press(KeyCode.V);
    assertThat(screen.count()).isEqualTo("1");
    assertThat(screen.shownStomps()).isEqualTo(1);
    assertThat(OUTCOME).allSatisfy(style -> assertThat(screen.shown(style)).isNotEmpty());
  }

  @Test
  void a_pause_mark_is_a_flag_on_the_board() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.M);
    assertThat(screen.shown("pause-flag")).hasSize(1);
    double atNow = right(screen.shown("pause-flag").get(0));

    screen.press(KeyCode.B, KeyCode.B);
    assertThat(screen.shown("pause-flag")).hasSize(1);
    assertThat(right(screen.shown("pause-flag").get(0))).isCloseTo(atNow, within(2.0));
    screen.press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.M);
    assertThat(screen.shown("pause-flag")).isEmpty();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }
}

package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.session.SchedulerChoice;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What can still happen, above the lanes, on the board and on the map of the run. */
class OutlookTest extends InWindow {

  private static final long REST_MILLIS = 400;

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(clock));
  }

  private void waitForPossible(String spoken) throws TimeoutException {
    Await.until(() -> screen.possible().equals(spoken));
  }

  private List<Node> onScrubber(String style) {
    return robot.from(screen.node("scrubber")).lookup("." + style).<Node>queryAll().stream()
        .filter(Node::isVisible)
        .toList();
  }

  private List<String> words(String style) {
    return robot.lookup("." + style).<Labeled>queryAll().stream()
        .filter(Node::isVisible)
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void chips_follow_every_step_and_the_step_that_ruled_the_exact_result_out_is_flagged()
      throws TimeoutException {
    screen.press(KeyCode.ESCAPE, KeyCode.A);
    waitForPossible("can still end at 1, 2");
    assertThat(onScrubber("scrub-no-return")).isEmpty();

    screen.press(KeyCode.B);
    waitForPossible("can still end at 1; 2 ruled out at step 2");
    assertThat(words("value-chip")).containsExactly("1");
    assertThat(words("chip-struck")).containsExactly("2");
    assertThat(words("chip-why")).containsExactly("ruled out at step 2");
    assertThat(screen.caption())
        .endsWith(
            "From here on 2 can no longer happen: the context switch to B at step 2 came while A"
                + " had read and not yet written.");
    assertThat(screen.shown("no-return")).hasSize(1);
    assertThat(screen.shown("no-return-words")).as("they would lie over now").isEmpty();
    assertThat(onScrubber("scrub-no-return")).hasSize(1);

    screen.press(KeyCode.B);
    assertThat(screen.shown("no-return-words")).hasSize(1);
    assertThat(words("no-return-words")).containsExactly("2 ruled out here");
    screen.press(KeyCode.LEFT, KeyCode.LEFT);
    waitForPossible("can still end at 1, 2");
    assertThat(screen.shown("no-return")).as("the step is not in the past any more").isEmpty();
    assertThat(onScrubber("scrub-no-return")).hasSize(1);
  }

  @Test
  void an_outcome_that_is_hidden_is_not_told_by_what_can_still_happen() throws TimeoutException {
    screen.type("schedule", "A B3 A2");
    screen.press(KeyCode.END);
    waitForPossible("ended at 1; 2 ruled out at step 2");
    assertThat(words("chips-lead")).containsExactly("ended at");

    screen.press(KeyCode.V);
    assertThat(screen.node("possible").isVisible()).isFalse();
    assertThat(onScrubber("scrub-no-return")).isEmpty();
    assertThat(screen.shown("no-return")).isEmpty();
    screen.press(KeyCode.V);
    assertThat(screen.node("possible").isVisible()).isTrue();
    assertThat(onScrubber("scrub-no-return")).hasSize(1);
    assertThat(screen.shown("no-return")).hasSize(1);
  }

  @Test
  void the_chips_unfold_how_likely_each_value_is() throws TimeoutException {
    waitForPossible("can still end at 1, 2");
    screen.click("possible");
    assertThat(spoken("aim-1")).as("a run that does not rest").doesNotContain("%");
    pass(REST_MILLIS);

    Await.until(() -> spoken("aim-1").equals("1: 90 % of schedules · 75 % by coin flip"));
    assertThat(spoken("aim-2")).isEqualTo("2: 10 % of schedules · 25 % by coin flip");
  }

  @Test
  void w_plays_the_worst_and_a_chip_a_schedule_that_ends_there() throws TimeoutException {
    screen.type("increments", "2");
    screen.press(KeyCode.W);
    playToTheEnd();
    assertThat(screen.result()).startsWith("Counter should be 4, found 2");
    assertThat(screen.chosen("scheduler")).isEqualTo(SchedulerChoice.Kind.WORST);

    screen.press(KeyCode.N);
    waitForPossible("can still end at 2, 3, 4");
    screen.click("possible", "aim-3");
    assertThat(screen.chosen("scheduler")).isEqualTo(SchedulerChoice.Kind.EXACTLY);
    assertThat(screen.chosen("target")).isEqualTo(3L);
    assertThat(screen.boardHasFocus()).isTrue();
    screen.click("play");
    playToTheEnd();
    assertThat(screen.result()).startsWith("Counter should be 4, found 3");
  }

  /** Which schedule that is, is worked out elsewhere. */
  private void playToTheEnd() throws TimeoutException {
    Await.until(() -> !window.step().scheduler().planning().isUnderWay());
    pass(60_000);
  }

  private String spoken(String id) {
    robot.interact(() -> {});
    return screen.node(id).getAccessibleText();
  }

  @Test
  void too_many_states_are_said() throws TimeoutException {
    screen.type("increments", "1000");
    pass(REST_MILLIS);

    waitForPossible("can still end at a value from 2 to 2000");
    screen.press(KeyCode.L);
    pass(REST_MILLIS);
    waitForPossible("can still end at 2000");
  }
}

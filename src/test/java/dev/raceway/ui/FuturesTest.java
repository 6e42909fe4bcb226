package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.MarkedText;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Two futures with real clicks and keys: compared, stepped together, changed and taken. */
class FuturesTest extends InWindow {

  private void waitForEnds(String was, String changed) throws TimeoutException {
    Await.until(
        () ->
            robot.lookup("#future-was-end").tryQuery().isPresent()
                && words("future-was-end").equals(was)
                && words("future-changed-end").equals(changed));
  }

  private String words(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).<MarkedText>query().plain();
  }

  private List<Node> shown(String board, String style) {
    return robot.from(screen.node(board)).lookup("." + style).<Node>queryAll().stream()
        .filter(FuturesTest::isShown)
        .toList();
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private String position() {
    return robot.lookup("#futures-position").<Label>query().getText();
  }

  @Test
  void a_schedule_and_the_same_with_one_step_changed_are_stepped_together() throws Exception {
    screen.type("schedule", "A B3 A2");
    screen.press(KeyCode.END, KeyCode.T);
    waitForEnds("ends at 1  ✕ 1 update lost", "ends at 2 ✓");
    assertThat(words("futures-difference"))
        .isEqualTo("From the first step on A runs in one and B in the other.");
    assertThat(words("future-was-letters")).isEqualTo("A B B B A A");
    assertThat(words("future-changed-letters")).isEqualTo("B B B A A A");
    assertThat(position()).as("where the run stands").isEqualTo("step 6 of 6");

    screen.press(KeyCode.HOME, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.A);
    assertThat(position()).isEqualTo("step 2 of 6");
    assertThat(shown("future-was", "cell")).hasSize(2);
    assertThat(shown("future-changed", "cell")).hasSize(2);
    assertThat(shown("future-changed", "difference")).hasSize(1);
    screen.click("futures-end");
    assertThat(shown("future-was", "stomp-badge")).hasSize(1);
    assertThat(shown("future-changed", "stomp-badge")).isEmpty();
    screen.press(KeyCode.V);
    assertThat(words("future-was-end")).isEmpty();
    screen.press(KeyCode.V, KeyCode.ESCAPE);
    assertThat(robot.lookup("#futures").tryQuery()).isEmpty();
    assertThat(screen.boardHasFocus()).isTrue();
    assertThat(screen.position()).isEqualTo("step 6 of 6");
  }

  @Test
  void step_and_thread_are_chosen_and_the_changed_one_is_taken() throws Exception {
    screen.type("threads", "3");
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B);
    screen.click("two-futures");
    waitForEnds("ends at 1  ✕ 2 updates lost", "ends at 3 ✓");

    screen.type("changed-step", "2");
    waitForEnds("ends at 1  ✕ 2 updates lost", "ends at 1  ✕ 2 updates lost");
    assertThat(screen.chosen("changed-thread")).isEqualTo(ThreadId.at(0));
    screen.type("changed-step", "1");
    waitForEnds("ends at 1  ✕ 2 updates lost", "ends at 3 ✓");
    screen.click("take-future");
    assertThat(robot.lookup("#futures").tryQuery()).isEmpty();
    assertThat(screen.schedule()).startsWith("B");
    assertThat(screen.position()).startsWith("step 1 of");
    assertThat(window.step().inHand().branchesProperty().get().kept()).hasSize(1);
  }

  @Test
  void before_the_first_step_there_is_nothing_to_change() {
    screen.press(KeyCode.T);

    assertThat(robot.lookup("#futures").tryQuery()).isEmpty();
    assertThat(screen.caption()).isEqualTo("There is no step to change yet. Take a few first.");
  }
}

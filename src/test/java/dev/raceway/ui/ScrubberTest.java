package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.ui.control.MarkedText;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;

/** The map of the run: what it marks, what it says under the mouse, and where it leads. */
class ScrubberTest extends InWindow {

  private List<Node> marks(String style) {
    return robot.from(screen.node("scrubber")).lookup("." + style).<Node>queryAll().stream()
        .filter(Node::isVisible)
        .toList();
  }

  /** Counts the marks that are drawn as one shape. */
  private long drawn(String style) {
    return marks(style).stream()
        .flatMap(path -> ((Path) path).getElements().stream())
        .filter(MoveTo.class::isInstance)
        .count();
  }

  /** Moves the mouse over a part of the track, from 0 at its start to 1 at its end. */
  private void hover(double part) {
    Node track = marks("scrub-track").get(0);
    Bounds bounds = track.localToScreen(track.getLayoutBounds());
    robot.moveTo(bounds.getMinX() + 1 + part * (bounds.getWidth() - 2), bounds.getCenterY());
    robot.interact(() -> {});
  }

  private List<String> hoverText() {
    return robot
        .from(screen.node("scrub-hover"))
        .lookup(".marked-text")
        .<MarkedText>queryAll()
        .stream()
        .filter(Node::isVisible)
        .map(MarkedText::plain)
        .toList();
  }

  @Test
  void under_the_mouse_it_says_what_the_state_was_and_the_run_stays_where_it_is() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    hover(0.5);
    assertThat(hoverText())
        .containsExactly("step 3 · B add", "count 0", "A has 0 · B has 1", "lock off");

    hover(1);
    assertThat(hoverText()).contains("✕ A erased B’s +1");
    assertThat(screen.position()).isEqualTo("step 6 of 6");
    robot.moveTo(screen.node("board"));
    assertThat(screen.node("scrub-hover").isVisible()).isFalse();
    hover(0.5);
    robot.clickOn();
    assertThat(screen.position()).isEqualTo("step 3 of 6");
    assertThat(screen.boardHasFocus()).isTrue();
  }

  @Test
  void it_is_a_slider_for_the_keyboard() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B);
    robot.interact(() -> screen.node("scrubber").requestFocus());

    screen.press(KeyCode.LEFT);
    assertThat(screen.position()).isEqualTo("step 2 of 6");
    screen.press(KeyCode.HOME, KeyCode.RIGHT);
    assertThat(screen.position()).isEqualTo("step 1 of 6");
    screen.press(KeyCode.END, KeyCode.RIGHT);
    assertThat(screen.position()).isEqualTo("step 3 of 6");
  }

  @Test
  void stomps_switches_pauses_the_lock_and_its_owners_are_marked() {
    screen.type("schedule", "+ A B A2 A2 B3 -");
    screen.press(KeyCode.END, KeyCode.M);
    assertThat(drawn("scrub-owner")).isEqualTo(2);
    assertThat(marks("scrub-thrown")).hasSize(2);
    assertThat(marks("scrub-pause")).hasSize(1);
    assertThat(drawn("scrub-context-switch")).isEqualTo(3);
    assertThat(drawn("scrub-stomp")).isZero();

    screen.type("schedule", "A B3 A2");
    assertThat(drawn("scrub-stomp")).isEqualTo(1);
    screen.press(KeyCode.V);
    assertThat(drawn("scrub-stomp")).isZero();
  }

  @Test
  void a_long_run_has_no_more_marks_than_there_is_room_for() throws TimeoutException {
    screen.type("threads", "3");
    screen.type("increments", "1000");
    robot.interact(() -> paste("AB3A2C3A2B2".repeat(300)));
    screen.chord(KeyCode.CONTROL, KeyCode.V);
    await(() -> screen.position().equals("step 0 of 3900"));
    screen.press(KeyCode.END);

    double width = marks("scrub-track").get(0).getBoundsInParent().getWidth();
    assertThat(drawn("scrub-context-switch")).isBetween(20L, (long) width / 3 + 1);
    assertThat(drawn("scrub-stomp")).isBetween(8L, (long) width / 7 + 1);
  }

  private static void paste(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Test
  void the_part_that_the_board_shows_is_framed_wherever_it_is_scrolled_to() {
    screen.press(KeyCode.A, KeyCode.B);
    assertThat(marks("scrub-view")).isEmpty();

    screen.type("increments", "100");
    screen.type("schedule", "A300 B300");
    screen.press(KeyCode.END);
    Bounds atNow = marks("scrub-view").get(0).getBoundsInParent();
    double end = marks("scrub-recorded").get(0).getBoundsInParent().getMaxX();
    assertThat(atNow.getMaxX()).isCloseTo(end, within(2.0));

    robot.interact(() -> screen.node("board").fireEvent(wheel(2_000)));
    assertThat(marks("scrub-view").get(0).getBoundsInParent().getMaxX())
        .isLessThan(atNow.getMinX());
    screen.press(KeyCode.HOME);
    assertThat(marks("scrub-view")).isEmpty();
  }

  private static ScrollEvent wheel(double pixels) {
    return Wheel.turned(0, pixels);
  }

  @Test
  void where_a_way_was_left_is_marked() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.LEFT, KeyCode.LEFT);
    assertThat(marks("scrub-fork")).isEmpty();
    screen.press(KeyCode.A);

    assertThat(marks("scrub-fork")).hasSize(1);
  }
}

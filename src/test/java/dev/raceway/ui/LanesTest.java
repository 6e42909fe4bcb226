package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The lanes without eyes and without a mouse, and keys that come while something moves. */
class LanesTest extends InWindow {

  private void tabToLanes() {
    for (int i = 0; i < 3 && !screen.node("lanes").isFocused(); i++) {
      screen.press(KeyCode.TAB);
    }
    assertThat(screen.node("lanes").isFocused()).isTrue();
  }

  @Test
  void arrow_keys_walk_over_the_lanes_and_every_place_is_spoken() {
    screen.press(KeyCode.A, KeyCode.B);
    tabToLanes();

    assertThat(screen.lanes()).isEqualTo("Thread A: ready, value = 0, 0 of 1 done");
    screen.press(KeyCode.RIGHT);
    assertThat(screen.lanes()).isEqualTo("Step 1: thread A, read 0");
    screen.press(KeyCode.DOWN);
    assertThat(screen.lanes()).isEqualTo("Step 1: thread A runs, thread B does not");
    screen.press(KeyCode.END);
    assertThat(screen.lanes()).isEqualTo("Run thread B: add, press B");
    screen.press(KeyCode.HOME);
    assertThat(screen.lanes()).startsWith("Thread B: holds the GIL");
    assertThat(screen.position()).isEqualTo("step 2 of 6");
  }

  @Test
  void enter_does_what_a_click_there_does() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B);
    tabToLanes();
    screen.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(screen.position()).isEqualTo("step 2 of 6");

    screen.press(KeyCode.END, KeyCode.ENTER);
    assertThat(screen.schedule()).isEqualTo("A B A");
    assertThat(screen.lanes()).isEqualTo("Run thread A: write, press A");
    assertThat(screen.node("lanes").isFocused()).isTrue();
  }

  @Test
  void letters_still_belong_to_the_board() {
    tabToLanes();
    screen.press(KeyCode.B, KeyCode.L);

    assertThat(screen.schedule()).isEqualTo("B +");
    assertThat(screen.node("lanes").isFocused()).isTrue();
  }

  @Test
  void a_key_shows_its_state_at_once_and_the_next_key_ends_what_moves(FxRobot robot) {
    robot.interact(
        () -> {
          press(KeyCode.A);
          assertThat(screen.position()).isEqualTo("step 1 of 6");
          assertThat(screen.shownCells()).isEqualTo(1);
          assertThat(screen.shown("traveller")).hasSize(1);

          window.settings().reduceMotionProperty().set(true);
          press(KeyCode.B);
          assertThat(screen.position()).isEqualTo("step 2 of 6");
          assertThat(screen.shownCells()).isEqualTo(2);
          assertThat(screen.shown("traveller")).isEmpty();
        });
  }

  /** Presses a key and sees what comes of it before anything else happens. */
  private void press(KeyCode code) {
    Node owner = stage.getScene().getFocusOwner();
    owner.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
  }
}

package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.NoEscapedErrors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** An error that nothing caught shows one calm notice, and the program goes on. */
class FailureNoticeTest extends InWindow {

  private final RuntimeException error = new IllegalStateException("made by a test");

  private boolean isShown() {
    robot.interact(() -> {});
    return robot.lookup("#failure").tryQuery().filter(node -> node.isVisible()).isPresent();
  }

  /** Events are handled by a listener that fails, as one with a mistake would. */
  private void failInListener() {
    FxThread.run(
        () -> {
          throw error;
        });
    robot.interact(() -> {});
  }

  private void failInWorker() {
    Thread worker =
        new Thread(
            () -> {
              throw error;
            },
            "worker");
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void an_error_on_the_javafx_thread_is_said_and_stepping_goes_on() {
    assertThat(isShown()).isFalse();
    failInListener();
    assertThat(isShown()).isTrue();
    screen.press(KeyCode.A);
    assertThat(window.step().inHand().run().position()).isEqualTo(1);
    robot.clickOn("#failure-copy");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains("made by a test", "run: RW1:2x1", "java.version"));

    assertThat(NoEscapedErrors.take()).containsExactly(error);
  }

  @Test
  void an_error_of_a_worker_is_said_and_esc_takes_the_notice_away() {
    failInWorker();
    assertThat(isShown()).isTrue();
    screen.press(KeyCode.ESCAPE);
    assertThat(isShown()).isFalse();
    assertThat(NoEscapedErrors.take()).containsExactly(error);
  }

  @Test
  void what_was_dismissed_does_not_come_back() {
    failInListener();
    robot.clickOn("#failure-close");
    failInListener();
    assertThat(isShown()).isFalse();
    assertThat(NoEscapedErrors.take()).containsExactly(error, error);
  }
}

package dev.raceway.ui.motion;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Lets something dear be shown at most a few times a second, and its last state always: what
 * changes faster than one can read need not be drawn in between.
 */
public final class Throttle {

  private static final Duration LEAST_BETWEEN = Duration.millis(200);

  private final PauseTransition pause = new PauseTransition(LEAST_BETWEEN);
  private final Node part;
  private final Runnable show;
  private boolean again;

  /**
   * Makes it for a part of the window.
   *
   * @param part what is shown; nothing is shown in a window that has been closed meanwhile
   * @param show shows the present state
   */
  public Throttle(Node part, Runnable show) {
    this.part = part;
    this.show = show;
    pause.setOnFinished(event -> resting());
    part.sceneProperty().addListener((value, before, scene) -> resting());
  }

  /** Shows now, or as soon as the time since the last time is over. */
  public void request() {
    again = true;
    if (pause.getStatus() != PauseTransition.Status.RUNNING) {
      resting();
    }
  }

  private void resting() {
    if (again && isInWindow()) {
      again = false;
      show.run();
      pause.playFromStart();
    }
  }

  private boolean isInWindow() {
    return part.getScene() != null
        && part.getScene().getWindow() != null
        && part.getScene().getWindow().isShowing();
  }
}

package dev.raceway.ui.motion;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Lets something dear be shown at most a few times a second, and its last state always: what
 * changes faster than one can read need not be drawn in between.
 */
public final class Throttle {

  private static final Duration LEAST_BETWEEN = Duration.millis(200);

  private final PauseTransition pause = new PauseTransition(LEAST_BETWEEN);
  private final Runnable show;
  private boolean again;

  /** Makes it for something that shows the present state when it is run. */
  public Throttle(Runnable show) {
    this.show = show;
    pause.setOnFinished(event -> resting());
  }

  /** Shows now, or as soon as the time since the last time is over. */
  public void request() {
    again = true;
    if (pause.getStatus() != PauseTransition.Status.RUNNING) {
      resting();
    }
  }

  private void resting() {
    if (again) {
      again = false;
      show.run();
      pause.playFromStart();
    }
  }
}

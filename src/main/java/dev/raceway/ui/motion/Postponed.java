package dev.raceway.ui.motion;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something a while after it was asked for, once for all that ask meanwhile. */
public final class Postponed {

  private final PauseTransition wait;

  /** Makes it. */
  public Postponed(Duration time, Runnable action) {
    wait = new PauseTransition(time);
    wait.setOnFinished(event -> action.run());
  }

  /** Asks for it. */
  public void request() {
    if (wait.getStatus() != Animation.Status.RUNNING) {
      wait.playFromStart();
    }
  }

  /** It is not wanted any more. */
  public void stop() {
    wait.stop();
  }
}

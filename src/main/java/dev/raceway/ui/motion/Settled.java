package dev.raceway.ui.motion;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something when what leads to it has come to rest, as when a window is being resized. */
public final class Settled {

  private static final Duration REST = Duration.millis(400);

  private final PauseTransition rest = new PauseTransition(REST);

  /** Makes it for a deed. */
  public Settled(Runnable deed) {
    rest.setOnFinished(event -> deed.run());
  }

  /** Something moved. */
  public void touch() {
    rest.playFromStart();
  }

  /** The deed is not wanted any more. */
  public void stop() {
    rest.stop();
  }
}

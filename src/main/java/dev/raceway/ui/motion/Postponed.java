package dev.raceway.ui.motion;

import java.time.Duration;

/** Does something a while after it was asked for, once for all that ask meanwhile. */
public final class Postponed {

  private final Pause wait;

  /** Makes it. */
  public Postponed(FrameClock clock, Duration time, Runnable action) {
    wait = new Pause(clock, time, action);
  }

  /** Asks for it. */
  public void request() {
    if (!wait.isRunning()) {
      wait.begin();
    }
  }

  /** It is not wanted any more. */
  public void stop() {
    wait.stop();
  }
}

package dev.raceway.ui.motion;

import java.time.Duration;

/** Does something when what leads to it has come to rest, as when a window is being resized. */
public final class Settled {

  private static final Duration REST = Duration.ofMillis(400);

  private final Pause rest;

  /** Makes it for a deed. */
  public Settled(FrameClock clock, Runnable deed) {
    rest = new Pause(clock, REST, deed);
  }

  /** Something moved. */
  public void touch() {
    rest.begin();
  }

  /** The deed is not wanted any more. */
  public void stop() {
    rest.stop();
  }
}

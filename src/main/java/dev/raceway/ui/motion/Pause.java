package dev.raceway.ui.motion;

import dev.raceway.ui.motion.FrameClock.Ticking;
import java.time.Duration;

/** A while that begins when it is asked to, and something that is done when it is over. */
final class Pause {

  private final FrameClock clock;
  private final long length;
  private final Runnable atEnd;
  private final Ticking frames;
  private boolean isRunning;
  private long begun;

  Pause(FrameClock clock, Duration length, Runnable atEnd) {
    this.clock = clock;
    this.length = length.toNanos();
    this.atEnd = atEnd;
    frames = clock.ticking(this::frame);
  }

  /** Begins, or begins anew if it had not ended. */
  void begin() {
    begun = clock.nanos();
    isRunning = true;
    frames.start();
  }

  /** It does not come to its end. */
  void stop() {
    isRunning = false;
    frames.stop();
  }

  boolean isRunning() {
    return isRunning;
  }

  private void frame() {
    if (clock.nanos() - begun >= length) {
      // First: what is done at the end may begin it anew.
      stop();
      atEnd.run();
    }
  }
}

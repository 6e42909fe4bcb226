package dev.raceway.ui.motion;

import dev.raceway.ui.motion.FrameClock.Ticking;
import java.util.Optional;

/**
 * Does the last of many things that are asked for between two frames, as when a mouse is drawn over
 * something: a mouse tells of itself more often than a screen can show.
 */
public final class OncePerFrame {

  private final Ticking next;
  private Optional<Runnable> asked = Optional.empty();

  /** Makes it for the frames of a clock. */
  public OncePerFrame(FrameClock clock) {
    next = clock.ticking(this::flush);
  }

  /** Asks for a deed, in the place of what was asked for since the last frame. */
  public void ask(Runnable deed) {
    asked = Optional.of(deed);
    next.start();
  }

  /** Does at once what was asked for last. */
  public void flush() {
    next.stop();
    Optional<Runnable> last = asked;
    asked = Optional.empty();
    last.ifPresent(Runnable::run);
  }
}

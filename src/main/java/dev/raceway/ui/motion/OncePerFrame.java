package dev.raceway.ui.motion;

import java.util.Optional;
import javafx.animation.AnimationTimer;

/**
 * Does the last of many things that are asked for between two frames, as when a mouse is drawn over
 * something: a mouse tells of itself more often than a screen can show.
 */
public final class OncePerFrame {

  private final AnimationTimer next =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          flush();
        }
      };
  private Optional<Runnable> asked = Optional.empty();

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

package dev.raceway.ui.motion;

import javafx.animation.Interpolator;
import javafx.util.Duration;

/**
 * Everything that moves in the window, how long it takes and how it speeds up and slows down. All
 * are short: a move shows where something went, and nobody waits for it.
 */
public enum Move {
  /** A value goes between the count and a register. */
  TRAVEL(320, Interpolator.EASE_BOTH),
  /** A value is changed where it is. */
  CHANGE(240, Interpolator.EASE_OUT),
  /** The count's line shakes: something was lost. */
  SHAKE(360, Interpolator.EASE_BOTH),
  /** What was erased is struck. */
  STRIKE(220, Interpolator.EASE_OUT),
  /** The arrow from a stomp back to what it erased is drawn. */
  ARC(420, Interpolator.EASE_BOTH),
  /** The CPU goes to another thread: one register is put away, another one is fetched. */
  SWITCH(260, Interpolator.EASE_BOTH),
  /** A thread knocks at a lock that is taken. */
  KNOCK(300, Interpolator.EASE_BOTH),
  /** The lock goes to the next thread, and the queue moves up. */
  HAND_OVER(320, Interpolator.EASE_BOTH);

  private final Duration duration;
  private final Interpolator easing;

  Move(double millis, Interpolator easing) {
    this.duration = Duration.millis(millis);
    this.easing = easing;
  }

  /** Returns how long it takes. */
  public Duration duration() {
    return duration;
  }

  /** Returns how it speeds up and slows down. */
  public Interpolator easing() {
    return easing;
  }
}

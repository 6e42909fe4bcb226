package dev.raceway.ui.motion;

import javafx.animation.Interpolator;
import javafx.util.Duration;

/**
 * Everything that moves in the window, how long it takes and how it speeds up and slows down. All
 * are short: a move shows where something went, and nobody waits for it.
 */
public enum Move {
  /** A value goes between the count and a register. */
  TRAVEL(320, Easing.BOTH),
  /** A value is changed where it is. */
  CHANGE(240, Easing.OUT),
  /** The count's line shakes: something was lost. */
  SHAKE(360, Easing.BOTH),
  /** What was erased is struck. */
  STRIKE(220, Easing.OUT),
  /** The arrow from a stomp back to what it erased is drawn. */
  ARC(420, Easing.BOTH),
  /** The CPU goes to another thread: one register is put away, another one is fetched. */
  SWITCH(260, Easing.BOTH),
  /** A thread knocks at a lock that is taken. */
  KNOCK(300, Easing.BOTH),
  /** The lock goes to the next thread, and the queue moves up. */
  HAND_OVER(320, Easing.BOTH);

  private enum Easing {
    OUT,
    BOTH
  }

  private final double millis;
  private final Easing easing;

  Move(double millis, Easing easing) {
    this.millis = millis;
    this.easing = easing;
  }

  /** Returns how long it takes. */
  public Duration duration() {
    return Duration.millis(millis);
  }

  /** Returns how it speeds up and slows down. */
  public Interpolator easing() {
    return easing == Easing.OUT ? Interpolator.EASE_OUT : Interpolator.EASE_BOTH;
  }
}

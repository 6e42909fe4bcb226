package dev.raceway.gil;

import java.util.concurrent.locks.Condition;

/** How long a thread waits for the interpreter lock before it asks for it. */
interface Patience {

  /**
   * Waits until woken or out of patience.
   *
   * @return whether patience ran out
   */
  boolean runsOut(Condition turn) throws InterruptedException;

  /** Returns the patience of a switch interval. */
  static Patience of(long nanos) {
    return turn -> turn.awaitNanos(nanos) <= 0;
  }
}

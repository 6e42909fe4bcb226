package dev.raceway.work;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells work when it is time to report how far it has come: who waits for less than a second does
 * not ask, and nobody reads more than a few reports a second. For the thread that works.
 */
public final class Pace {

  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

  private final LongSupplier nanoTime;
  private long last;

  /**
   * Begins now.
   *
   * @param nanoTime the clock, as {@link System#nanoTime}
   */
  public Pace(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    last = nanoTime.getAsLong() + FIRST - BETWEEN;
  }

  /** Returns whether a report is due; it is taken to be made. */
  public boolean isDue() {
    long now = nanoTime.getAsLong();
    boolean isDue = now - last >= BETWEEN;
    if (isDue) {
      last = now;
    }
    return isDue;
  }
}

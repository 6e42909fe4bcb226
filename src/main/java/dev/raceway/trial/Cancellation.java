package dev.raceway.trial;

/**
 * A wish to end trials early. Any thread may utter it at any moment, and once is enough for all
 * runs that it was given to. The trials finished by then are kept.
 */
public final class Cancellation {

  private volatile boolean cancelled;

  /** Asks to end. Returns at once; the run returns to its caller soon after. */
  public void cancel() {
    cancelled = true;
  }

  /** Tells whether the end was asked for. */
  public boolean isCancelled() {
    return cancelled;
  }
}

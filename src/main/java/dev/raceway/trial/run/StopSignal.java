package dev.raceway.trial.run;

import dev.raceway.work.Cancellation;

/** Tells the threads of one run to end: the caller wants it, or one of them has failed. */
public final class StopSignal {

  private static final long NEVER = Long.MAX_VALUE;

  private final Cancellation cancellation;
  private final long patience;
  private volatile boolean halted;

  /** Makes one that is set when the caller cancels as well. */
  public StopSignal(Cancellation cancellation) {
    this(cancellation, NEVER);
  }

  /**
   * Makes one that ends a run after a while, too.
   *
   * @param patience nanoseconds after which no other trial is begun
   */
  public StopSignal(Cancellation cancellation, long patience) {
    this.cancellation = cancellation;
    this.patience = patience;
  }

  /** Tells all threads to end. */
  public void set() {
    halted = true;
  }

  boolean isSet() {
    return halted || cancellation.isCancelled();
  }

  /** Tells whether to end between two trials, when a run has lasted so many nanoseconds. */
  boolean isDue(long spent) {
    return isSet() || spent > patience;
  }
}

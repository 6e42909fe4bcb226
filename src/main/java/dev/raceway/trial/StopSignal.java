package dev.raceway.trial;

import dev.raceway.work.Cancellation;

/** Tells the threads of one run to end: the caller wants it, or one of them has failed. */
final class StopSignal {

  private static final long NEVER = Long.MAX_VALUE;

  private final Cancellation cancellation;
  private final long patience;
  private volatile boolean halted;

  StopSignal(Cancellation cancellation) {
    this(cancellation, NEVER);
  }

  /**
   * Makes one that ends a run after a while, too.
   *
   * @param patience nanoseconds after which no other trial is begun
   */
  StopSignal(Cancellation cancellation, long patience) {
    this.cancellation = cancellation;
    this.patience = patience;
  }

  void set() {
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

package dev.raceway.cli.ending;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.work.Cancellation;

/** How long the command line explores: 20 seconds, or until Ctrl+C. */
public final class TimeBudget implements Budget {

  static final int SECONDS = 20;

  private final Cancellation cancellation;
  private final long begun = System.nanoTime();
  private final long nanos;

  /** Begins now, for one of several tasks that have the time together. */
  public TimeBudget(Cancellation cancellation, int tasks) {
    this.cancellation = cancellation;
    this.nanos = 1_000_000_000L * SECONDS / tasks;
  }

  @Override
  public boolean allows(ExplorationProgress soFar) {
    return !cancellation.isCancelled() && System.nanoTime() - begun < nanos;
  }
}

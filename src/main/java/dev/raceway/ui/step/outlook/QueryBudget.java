package dev.raceway.ui.step.outlook;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.work.CancelToken;
import dev.raceway.work.Pace;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The time that a question may take: until it is cancelled, at most 20 seconds. Whoever waits for
 * longer than a second is told how far the answer is.
 */
final class QueryBudget implements Budget {

  private static final long MOST = TimeUnit.SECONDS.toNanos(20);

  private final CancelToken cancel;
  private final Consumer<ExplorationProgress> progress;
  private final LongSupplier nanoTime;
  private final Pace pace;
  private final long begun;

  QueryBudget(CancelToken cancel, Consumer<ExplorationProgress> progress, LongSupplier nanoTime) {
    this.cancel = cancel;
    this.progress = progress;
    this.nanoTime = nanoTime;
    pace = new Pace(nanoTime);
    begun = nanoTime.getAsLong();
  }

  @Override
  public boolean allows(ExplorationProgress soFar) {
    if (pace.isDue()) {
      progress.accept(soFar);
    }
    return !cancel.isCancelled() && nanoTime.getAsLong() - begun < MOST;
  }
}

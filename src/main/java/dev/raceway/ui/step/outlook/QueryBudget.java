package dev.raceway.ui.step.outlook;

import dev.raceway.explore.Budget;
import dev.raceway.explore.ExplorationProgress;
import dev.raceway.work.CancelToken;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The time that a question may take: until it is cancelled, at most 20 seconds. After the first
 * second it reports how far the answer is.
 */
final class QueryBudget implements Budget {

  private static final long MOST = TimeUnit.SECONDS.toNanos(20);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

  private final CancelToken cancel;
  private final Consumer<ExplorationProgress> progress;
  private final long begun = System.nanoTime();
  private long told = begun + PATIENCE - BETWEEN;

  QueryBudget(CancelToken cancel, Consumer<ExplorationProgress> progress) {
    this.cancel = cancel;
    this.progress = progress;
  }

  @Override
  public boolean allows(ExplorationProgress soFar) {
    long now = System.nanoTime();
    if (now - told > BETWEEN) {
      told = now;
      progress.accept(soFar);
    }
    return !cancel.isCancelled() && now - begun < MOST;
  }
}

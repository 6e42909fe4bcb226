package dev.raceway.ui.step.outlook;

import dev.raceway.explore.Budget;
import dev.raceway.explore.HowFar;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Goes on until nobody wants to know any more, or for too long. What takes longer than a second
 * tells now and then how far it is.
 */
final class Stint implements Budget {

  private static final long MOST = TimeUnit.SECONDS.toNanos(20);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

  private final Executor foreground;
  private final Consumer<HowFar> onProgress;
  private volatile boolean cancelled;
  private long begun;
  private long told;

  Stint(Executor foreground, Consumer<HowFar> onProgress) {
    this.foreground = foreground;
    this.onProgress = onProgress;
  }

  /** Begins now, on the thread that explores. */
  void begin() {
    begun = System.nanoTime();
    told = begun + PATIENCE - BETWEEN;
  }

  @Override
  public boolean allows(HowFar soFar) {
    long now = System.nanoTime();
    if (now - told > BETWEEN) {
      told = now;
      foreground.execute(() -> tell(soFar));
    }
    return !cancelled && now - begun < MOST;
  }

  private void tell(HowFar soFar) {
    if (!cancelled) {
      onProgress.accept(soFar);
    }
  }

  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }
}

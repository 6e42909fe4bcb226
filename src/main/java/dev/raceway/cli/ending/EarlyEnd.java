package dev.raceway.cli.ending;

import dev.raceway.work.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C while something long runs: it ends early, and what it found is printed before the process
 * ends.
 */
public final class EarlyEnd implements AutoCloseable {

  /** Printing takes no time, unless nobody reads it. */
  private static final int PATIENCE_SECONDS = 5;

  private final Cancellation cancellation = new Cancellation();
  private final CountDownLatch printed = new CountDownLatch(1);
  private final Thread hook;

  /** Listens for Ctrl+C until it is closed, which is to happen after printing. */
  public EarlyEnd() {
    this.hook = new Thread(this::end, "raceway-early-end");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Ctrl+C came first.
      cancellation.cancel();
    }
  }

  /** Returns what the long run has to be given. */
  public Cancellation cancellation() {
    return cancellation;
  }

  private void end() {
    cancellation.cancel();
    try {
      printed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    printed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running, and the process ends when it has.
    }
  }
}

package dev.raceway.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Ctrl+C while something long runs: it ends early, and what it found is printed before the process
 * ends.
 *
 * @param <C> a wish to end early
 */
final class EarlyEnd<C> implements AutoCloseable {

  /** Printing takes no time, unless nobody reads it. */
  private static final int PATIENCE_SECONDS = 5;

  private final C cancellation;
  private final Consumer<C> cancel;
  private final CountDownLatch printed = new CountDownLatch(1);
  private final Thread hook;

  /**
   * Listens for Ctrl+C until it is closed, which is to happen after printing.
   *
   * @param cancel how to utter the wish
   */
  EarlyEnd(C cancellation, Consumer<C> cancel) {
    this.cancellation = cancellation;
    this.cancel = cancel;
    this.hook = new Thread(this::end, "raceway-early-end");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Ctrl+C came first.
      cancel.accept(cancellation);
    }
  }

  /** Returns what the long run has to be given. */
  C cancellation() {
    return cancellation;
  }

  private void end() {
    cancel.accept(cancellation);
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

package dev.raceway.ui.failure;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The handler of every error that escapes, on whatever thread. JavaFX hands over what its events,
 * pulses and listeners throw, and goes on; a worker's executor replaces its thread.
 */
public final class EscapedErrors implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(EscapedErrors.class.getName());

  private final FailureViewModel shown;
  private final Executor fxThread;
  private final Optional<UncaughtExceptionHandler> before =
      Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
  private final UncaughtExceptionHandler handler = this::escaped;

  /**
   * Begins to watch.
   *
   * @param shown told of each error
   * @param fxThread runs what it is given on the JavaFX thread
   */
  public EscapedErrors(FailureViewModel shown, Executor fxThread) {
    this.shown = shown;
    this.fxThread = fxThread;
    Thread.setDefaultUncaughtExceptionHandler(handler);
  }

  private void escaped(Thread thread, Throwable error) {
    before.ifPresentOrElse(
        other -> other.uncaughtException(thread, error), () -> log(thread, error));
    try {
      fxThread.execute(() -> shown.show(new Failure(thread.getName(), error)));
    } catch (RuntimeException | Error noWindow) {
      log(thread, noWindow);
    }
  }

  private static void log(Thread thread, Throwable error) {
    LOG.log(System.Logger.Level.ERROR, "in thread " + thread.getName(), error);
  }

  /** Leaves errors to whoever was told before. */
  @Override
  public void close() {
    if (handler.equals(Thread.getDefaultUncaughtExceptionHandler())) {
      Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
    }
  }
}

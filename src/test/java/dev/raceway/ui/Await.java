package dev.raceway.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** Waiting for what is worked out elsewhere and shown when it is known. */
public final class Await {

  private static final int MINUTE_MILLIS = 60_000;

  private Await() {}

  /**
   * Waits until something is so; a minute at most, since nothing here measures time.
   *
   * @param condition asked on the JavaFX thread: a window that changes just then could not be read
   *     by another
   */
  public static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        1,
        TimeUnit.MINUTES,
        () -> WaitForAsyncUtils.waitForAsyncFx(MINUTE_MILLIS, condition::getAsBoolean));
  }
}

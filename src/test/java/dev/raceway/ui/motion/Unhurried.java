package dev.raceway.ui.motion;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.value.ObservableBooleanValue;

/** A motion for tests: to it, a second goes by between any two steps. */
public final class Unhurried {

  private Unhurried() {}

  /** Returns one that follows every step, unless motion is reduced. */
  public static Motion motion(ObservableBooleanValue reduced) {
    AtomicLong seconds = new AtomicLong();
    return new Motion(reduced, () -> TimeUnit.SECONDS.toNanos(seconds.incrementAndGet()));
  }
}

package dev.raceway.ui.motion;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Whether what happens in the window is shown on its way. One for the whole window; how long and in
 * which way each thing moves is written in {@link Move}.
 */
public final class Motion {

  /** Steps that follow each other faster than this are not followed by the eye. */
  private static final long HURRY = TimeUnit.MILLISECONDS.toNanos(180);

  private final ObservableBooleanValue reduced;
  private final LongSupplier clock;
  private long last;

  /**
   * Makes it.
   *
   * @param reduced whether a person wants to see states only, and nothing on its way between them
   * @param clock the time in nanoseconds, as {@link FrameClock#nanos}
   */
  public Motion(ObservableBooleanValue reduced, LongSupplier clock) {
    this.reduced = reduced;
    this.clock = clock;
    last = clock.getAsLong() - HURRY;
  }

  /** Returns one that shows nothing on its way. */
  public static Motion none() {
    return new Motion(new SimpleBooleanProperty(true), () -> 0);
  }

  /** Tells, at something that happens now, whether it is to be shown on its way. */
  public boolean follows() {
    long now = clock.getAsLong();
    boolean hurried = now - last < HURRY;
    last = now;
    return !hurried && !reduced.get();
  }
}

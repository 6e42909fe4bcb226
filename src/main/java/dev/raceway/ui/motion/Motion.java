package dev.raceway.ui.motion;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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
   */
  public Motion(ObservableBooleanValue reduced) {
    this(reduced, System::nanoTime);
  }

  Motion(ObservableBooleanValue reduced, LongSupplier clock) {
    this.reduced = reduced;
    this.clock = clock;
    last = clock.getAsLong() - HURRY;
  }

  /** Tells, at something that happens now, whether it is to be shown on its way. */
  public boolean follows() {
    long now = clock.getAsLong();
    boolean hurried = now - last < HURRY;
    last = now;
    return !hurried && !reduced.get();
  }
}

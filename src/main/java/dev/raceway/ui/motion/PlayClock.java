package dev.raceway.ui.motion;

import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/** Tells at each frame how many steps have become due since the frame before. */
public final class PlayClock extends AnimationTimer {

  private static final double NANOS_PER_SECOND = 1e9;

  /** A frame that came late, or a machine that slept, is not made up for by a leap. */
  private static final double MOST_SECONDS_OF_ONE_FRAME = 0.25;

  private final DoubleSupplier stepsPerSecond;
  private final IntConsumer onDue;
  private long lastFrame;
  private double due;

  /**
   * Makes a clock that stands.
   *
   * @param stepsPerSecond asked at each frame
   * @param onDue told how many steps to take, at least one
   */
  public PlayClock(DoubleSupplier stepsPerSecond, IntConsumer onDue) {
    this.stepsPerSecond = stepsPerSecond;
    this.onDue = onDue;
  }

  @Override
  public void start() {
    lastFrame = 0;
    // The first step is taken with the first frame: who presses play wants to see it play.
    due = 1;
    super.start();
  }

  @Override
  public void handle(long now) {
    if (lastFrame != 0) {
      double seconds = Math.min((now - lastFrame) / NANOS_PER_SECOND, MOST_SECONDS_OF_ONE_FRAME);
      due += seconds * stepsPerSecond.getAsDouble();
    }
    lastFrame = now;
    int steps = (int) due;
    if (steps > 0) {
      due -= steps;
      onDue.accept(steps);
    }
  }
}

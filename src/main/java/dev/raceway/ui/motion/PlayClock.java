package dev.raceway.ui.motion;

import dev.raceway.ui.motion.FrameClock.Ticking;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;

/** Tells at each frame how many steps have become due since the frame before. */
public final class PlayClock {

  private static final double NANOS_PER_SECOND = 1e9;

  /** A frame that came late, or a machine that slept, is not made up for by a leap. */
  private static final double MOST_SECONDS_OF_ONE_FRAME = 0.25;

  private final FrameClock clock;
  private final DoubleSupplier stepsPerSecond;
  private final IntConsumer onDue;
  private final Ticking frames;
  private OptionalLong lastFrame = OptionalLong.empty();
  private double due;

  /**
   * Makes a clock that stands.
   *
   * @param stepsPerSecond asked at each frame
   * @param onDue told how many steps to take, at least one
   */
  public PlayClock(FrameClock clock, DoubleSupplier stepsPerSecond, IntConsumer onDue) {
    this.clock = clock;
    this.stepsPerSecond = stepsPerSecond;
    this.onDue = onDue;
    frames = clock.ticking(this::frame);
  }

  /** Begins to tell. */
  public void start() {
    lastFrame = OptionalLong.empty();
    // The first step is taken with the first frame: who presses play wants to see it play.
    due = 1;
    frames.start();
  }

  /** Tells nothing any more. */
  public void stop() {
    frames.stop();
  }

  private void frame() {
    long now = clock.nanos();
    if (lastFrame.isPresent()) {
      double seconds = (now - lastFrame.getAsLong()) / NANOS_PER_SECOND;
      due += Math.min(seconds, MOST_SECONDS_OF_ONE_FRAME) * stepsPerSecond.getAsDouble();
    }
    lastFrame = OptionalLong.of(now);
    int steps = (int) due;
    if (steps > 0) {
      due -= steps;
      onDue.accept(steps);
    }
  }
}

package dev.raceway.ui.motion;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock for tests: it stands, until a test lets time pass. Then there are frames as on a screen.
 */
public final class HandClock implements FrameClock {

  /**
   * So many parts of a second are exact in binary, and so are the steps that become due in them.
   */
  private static final Duration FRAME = Duration.ofSeconds(1).dividedBy(64);

  private final Set<Waiting> running = new LinkedHashSet<>();

  /** Whoever takes it for a date, or for a number that only grows, is found out. */
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public Ticking ticking(Runnable onFrame) {
    return new Waiting(onFrame);
  }

  private final class Waiting implements Ticking {

    private final Runnable onFrame;

    Waiting(Runnable onFrame) {
      this.onFrame = onFrame;
    }

    @Override
    public void start() {
      running.add(this);
    }

    @Override
    public void stop() {
      running.remove(this);
    }

    void frame() {
      if (running.contains(this)) {
        onFrame.run();
      }
    }
  }

  /** Lets so many milliseconds pass, frame by frame; the last frame may be a short one. */
  public void pass(long millis) {
    Duration left = Duration.ofMillis(millis);
    while (left.compareTo(FRAME) > 0) {
      frame(FRAME);
      left = left.minus(FRAME);
    }
    frame(left);
  }

  /** Shows one frame that comes so long after the one before, as on a machine that was asleep. */
  public void frame(Duration later) {
    nanos.addAndGet(later.toNanos());
    List.copyOf(running).forEach(Waiting::frame);
  }

  /** Tells whether nobody waits for anything. */
  public boolean isIdle() {
    return running.isEmpty();
  }
}

package dev.raceway.ui.motion;

import javafx.animation.AnimationTimer;

/** The real time, and the frames in which JavaFX shows the window. */
public final class ScreenClock implements FrameClock {

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public Ticking ticking(Runnable onFrame) {
    return new Timer(onFrame);
  }

  private static final class Timer extends AnimationTimer implements Ticking {

    private final Runnable onFrame;
    private boolean isOn;

    Timer(Runnable onFrame) {
      this.onFrame = onFrame;
    }

    @Override
    public void start() {
      isOn = true;
      super.start();
    }

    @Override
    public void stop() {
      isOn = false;
      super.stop();
    }

    @Override
    public void handle(long now) {
      // JavaFX has a list of its own for a frame, in which what was stopped meanwhile still is.
      if (isOn) {
        onFrame.run();
      }
    }
  }
}

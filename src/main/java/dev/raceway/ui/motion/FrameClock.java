package dev.raceway.ui.motion;

/**
 * The time of the window, which goes on from frame to frame. Whatever waits in the window waits for
 * this clock, and is handed it: so a test can be the one that moves its hands.
 */
public interface FrameClock {

  /**
   * Returns the time in nanoseconds, as {@link System#nanoTime}: it counts from anywhere, and only
   * differences mean something. Any thread may ask.
   */
  long nanos();

  /** Makes something that is done at every frame from when it is started until it is stopped. */
  Ticking ticking(Runnable onFrame);

  /** What is done at every frame, for the JavaFX thread alone. Doing either twice does no more. */
  interface Ticking {

    /** From the next frame on it is done. */
    void start();

    /** It is not done any more, not even in the frame that is just being made. */
    void stop();
  }
}

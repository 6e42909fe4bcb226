package dev.raceway.gil.record;

/** What it costs a thread to write down what it is at, measured on this computer. */
public final class RecordingCost {

  private static final int ROUNDS = 8;

  private RecordingCost() {}

  /**
   * Returns nanoseconds for one note: the fastest of some rounds, for in the others the compiler or
   * another program was at work. Takes some milliseconds.
   */
  public static double nanosPerNote() {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      best = Math.min(best, round());
    }
    return best;
  }

  private static double round() {
    Stopwatch stopwatch = new Stopwatch();
    stopwatch.start();
    Recorder recorder = Recording.ON.recorder(stopwatch);
    for (int i = 0; i < Recorder.ROOM; i++) {
      recorder.note(i % 2 == 0 ? Phase.RUNNING : Phase.WAITING);
    }
    return (double) stopwatch.nanos() / Recorder.ROOM;
  }
}

package dev.raceway.gil;

/** Whether threads write down what they are at. Off only to measure what it costs. */
public enum Recording {
  /** As always. */
  ON(Recorder.ROOM),
  /** Nothing is written down and no clock is read; timelines stay empty. */
  OFF(0);

  private final int room;

  Recording(int room) {
    this.room = room;
  }

  Recorder recorder(Stopwatch stopwatch) {
    return new Recorder(this == ON ? stopwatch::nanos : () -> 0, room);
  }
}

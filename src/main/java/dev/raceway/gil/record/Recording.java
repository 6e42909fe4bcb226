package dev.raceway.gil.record;

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

  /** Returns a recorder for one thread of a measurement. */
  public Recorder recorder(Stopwatch stopwatch) {
    return new Recorder(this == ON ? stopwatch::nanos : () -> 0, room);
  }
}

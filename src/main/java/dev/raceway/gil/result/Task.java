package dev.raceway.gil.result;

/** What the threads do. */
public enum Task {
  /** Every thread factorises numbers and does nothing else. */
  CPU("cpu"),
  /** Every thread reads from a pipe that answers after a while. */
  IO("io"),
  /**
   * The first thread reads, many times and shortly, and all others factorise: after every read it
   * has to wait for one that gives nothing away by itself. This is known as the convoy effect
   * (bpo-7946).
   */
  MIXED("mixed");

  private final String text;

  Task(String text) {
    this.text = text;
  }

  /** Returns the name used on the command line and in JSON. */
  public String text() {
    return text;
  }

  /** Tells whether a thread reads instead of computing. */
  public boolean isReading(int thread) {
    return this == IO || (this == MIXED && thread == 0);
  }
}

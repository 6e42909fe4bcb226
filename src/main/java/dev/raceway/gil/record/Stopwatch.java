package dev.raceway.gil.record;

/** Time since a common start, in nanoseconds. Started once, before its users are let go. */
public final class Stopwatch {

  private long origin;

  /** Begins to count, for all threads at once. */
  public void start() {
    origin = System.nanoTime();
  }

  /** Returns the time since the start, in nanoseconds. */
  public long nanos() {
    return System.nanoTime() - origin;
  }
}

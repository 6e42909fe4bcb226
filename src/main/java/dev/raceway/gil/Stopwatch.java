package dev.raceway.gil;

/** Time since a common start, in nanoseconds. Started once, before its users are let go. */
final class Stopwatch {

  private long origin;

  void start() {
    origin = System.nanoTime();
  }

  long nanos() {
    return System.nanoTime() - origin;
  }
}

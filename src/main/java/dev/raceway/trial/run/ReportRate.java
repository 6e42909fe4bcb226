package dev.raceway.trial.run;

/** How often news are told. For one thread at a time. */
final class ReportRate {

  /** Shortest time between two reports: twenty a second are as many as can be read. */
  private static final long PAUSE_NANOS = 50_000_000;

  private long lastNanos = System.nanoTime();

  boolean isDue(long now) {
    return now - lastNanos >= PAUSE_NANOS;
  }

  void told(long now) {
    lastNanos = now;
  }
}

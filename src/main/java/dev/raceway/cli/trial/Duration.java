package dev.raceway.cli.trial;

import dev.raceway.trial.DurationEstimate;

/** Times as people say them. */
final class Duration {

  private static final double SECOND = 1e9;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /** Up to twice a unit the smaller unit is said: 90 minutes, not 2 hours. */
  private static final int TWICE = 2;

  private Duration() {}

  /** Returns {@code about 40 s left} or {@code 40 s to 3 min left}. */
  static String left(DurationEstimate estimate) {
    return of(estimate) + " left";
  }

  /** Returns {@code about 40 s} or {@code 40 s to 3 min}. */
  static String of(DurationEstimate estimate) {
    return estimate.isRange()
        ? of(estimate.lowNanos()) + " to " + of(estimate.highNanos())
        : "about " + of(estimate.highNanos());
  }

  private static String of(long nanos) {
    long seconds = Math.round(nanos / SECOND);
    if (seconds < TWICE * MINUTE) {
      return seconds + " s";
    }
    if (seconds < TWICE * HOUR) {
      return Math.round((double) seconds / MINUTE) + " min";
    }
    return seconds < TWICE * DAY
        ? Math.round((double) seconds / HOUR) + " h"
        : Math.round((double) seconds / DAY) + " days";
  }
}

package dev.raceway.ui.gil;

/**
 * The part of the time axis that is in sight, in nanoseconds.
 *
 * @param from where it begins
 * @param to where it ends
 * @param whole how long the axis is; 0 if there is nothing to see
 */
record TimeRange(long from, long to, long whole) {

  static final TimeRange NONE = new TimeRange(0, 0, 0);

  /** A hand-over takes some ten microseconds: here it fills a good part of the axis. */
  private static final long SHORTEST = 20_000;

  static TimeRange all(long whole) {
    return new TimeRange(0, whole, whole);
  }

  boolean isAll() {
    return length() == whole;
  }

  long length() {
    return to - from;
  }

  /** Returns a part that is so many times as long; what is at a place, from 0 to 1, stays there. */
  TimeRange zoomed(double factor, double place) {
    long wanted = Math.round(length() * factor);
    long next = Math.min(whole, Math.max(Math.min(SHORTEST, whole), wanted));
    double fixed = from + place * length();
    return at(Math.round(fixed - place * next), next);
  }

  /** Returns a part as long that begins later by a share of its length, or earlier. */
  TimeRange moved(double share) {
    return at(from + Math.round(share * length()), length());
  }

  /** Returns a part of a length around a moment. */
  TimeRange around(long moment, long length) {
    long next = Math.min(whole, length);
    return at(moment - next / 2, next);
  }

  private TimeRange at(long begin, long length) {
    long first = Math.max(0, Math.min(whole - length, begin));
    return new TimeRange(first, first + length, whole);
  }
}

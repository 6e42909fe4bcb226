package dev.raceway.explore.answer;

import java.math.BigInteger;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All schedules from a state, counted exactly.
 *
 * @param states how many different states they pass through
 * @param shares what leads to each final value, the smallest first
 */
public record Counts(long states, SortedMap<Long, Share> shares) {

  /** Keeps a copy. */
  public Counts {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  /** Returns the number of schedules. */
  public BigInteger schedules() {
    return shares.values().stream().map(Share::schedules).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Returns which part of all schedules ends at a final value. */
  public Fraction shareOfSchedules(long value) {
    Share share = shares.get(value);
    return new Fraction(share == null ? BigInteger.ZERO : share.schedules(), schedules());
  }
}

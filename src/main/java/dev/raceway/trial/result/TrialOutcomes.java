package dev.raceway.trial.result;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * What trials found: how often each value. Never changes.
 *
 * <p>Of very many distinct values neighbours are put together, see {@link #width}; everything else
 * that is told here stays exact, but for the median.
 */
public final class TrialOutcomes {

  /**
   * One bar of the histogram.
   *
   * @param value the count that was found, or the lowest of the range if the width is not 1
   * @param times how many trials found it, at least 1
   */
  public record Outcome(long value, long times) {}

  record Totals(long total, long exact, long lowest, long highest) {}

  private final long[] values;
  private final long[] times;
  private final long width;
  private final Totals totals;
  private final double lostShare;

  /** Returns what trials of a set-up have found, given the count of each. */
  public static TrialOutcomes of(TrialSetup setup, List<Long> found) {
    OutcomeCounter counter = new OutcomeCounter(setup);
    found.forEach(counter::add);
    return counter.outcomes();
  }

  /** Takes the arrays over: values in ascending order, and how often each came. */
  TrialOutcomes(long[] values, long[] times, long width, Totals totals, double lostShare) {
    this.values = values;
    this.times = times;
    this.width = width;
    this.totals = totals;
    this.lostShare = lostShare;
  }

  /** Returns the values that were found and how often, in ascending order. */
  public List<Outcome> list() {
    return IntStream.range(0, values.length).mapToObj(this::outcome).toList();
  }

  private Outcome outcome(int i) {
    return new Outcome(values[i], times[i]);
  }

  /** Returns the number of distinct values, or of ranges if the width is not 1. */
  public int distinct() {
    return values.length;
  }

  /**
   * Returns how many neighbouring values are counted together: 1 unless there were more than 32,768
   * distinct ones.
   */
  public long width() {
    return width;
  }

  /** Returns the number of trials. */
  public long total() {
    return totals.total();
  }

  /** Returns the number of trials that ended at the right count. */
  public long exact() {
    return totals.exact();
  }

  /** Returns the lowest count that was found, empty before the first trial has ended. */
  public OptionalLong lowest() {
    return ifAny(totals.lowest());
  }

  /** Returns the highest count that was found, empty before the first trial has ended. */
  public OptionalLong highest() {
    return ifAny(totals.highest());
  }

  /**
   * Returns the count that half of the trials did not exceed, empty before the first trial has
   * ended; if the width is not 1, the lowest value of its range.
   */
  public OptionalLong median() {
    long before = 0;
    for (int i = 0; i < values.length; i++) {
      before += times[i];
      if (before >= total() - before) {
        return OptionalLong.of(Math.max(values[i], totals.lowest()));
      }
    }
    return OptionalLong.empty();
  }

  /** Returns the share of the trials that ended at another count than the right one. */
  public double wrongShare() {
    return total() == 0 ? 0 : (double) (total() - exact()) / total();
  }

  /**
   * Returns the share of all increments of all trials that were lost, from 0 to 1. It can be told
   * only where all amounts are the same; elsewhere it is 0.
   */
  public double lostShare() {
    return lostShare;
  }

  private OptionalLong ifAny(long value) {
    return total() == 0 ? OptionalLong.empty() : OptionalLong.of(value);
  }
}

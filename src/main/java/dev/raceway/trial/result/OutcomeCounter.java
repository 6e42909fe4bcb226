package dev.raceway.trial.result;

import java.util.ArrayList;
import java.util.List;

/** Counts outcomes. For one thread at a time. */
final class OutcomeCounter {

  /** How many of the last outcomes are remembered one by one. */
  static final int REMEMBERED = 20;

  private final TrialSetup setup;
  private final long expected;
  private final boolean oneAmount;
  private final Histogram histogram = new Histogram();
  private final long[] recent = new long[REMEMBERED];
  private long total;
  private long exact;
  private long lost;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;

  OutcomeCounter(TrialSetup setup) {
    this.setup = setup;
    this.expected = setup.expected();
    this.oneAmount = setup.hasSameAmount();
  }

  void add(long found) {
    add(new long[] {found}, 1);
  }

  /**
   * Counts outcomes, many at once: what they have in common is then kept in registers.
   *
   * @param found the outcomes, from the first on
   * @param number how many of them count; together they lack less than a long can hold
   */
  void add(long[] found, int number) {
    histogram.add(found, number);
    long low = lowest;
    long high = highest;
    long right = 0;
    long lacking = 0;
    for (int i = 0; i < number; i++) {
      long value = found[i];
      low = Math.min(low, value);
      high = Math.max(high, value);
      // Without a jump: which it is cannot be foreseen, and a wrong guess costs as much as the
      // rest.
      right += value == expected ? 1 : 0;
      lacking += expected - value;
    }
    lowest = low;
    highest = high;
    exact += right;
    lost += oneAmount ? lacking / setup.amount() : 0;
    remember(found, number);
    total += number;
  }

  private void remember(long[] found, int number) {
    for (int i = Math.max(0, number - REMEMBERED); i < number; i++) {
      recent[(int) ((total + i) % REMEMBERED)] = found[i];
    }
  }

  long total() {
    return total;
  }

  TrialOutcomes outcomes() {
    long[] values = histogram.sortedStarts();
    long[] times = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      times[i] = histogram.timesOf(values[i]);
    }
    return new TrialOutcomes(
        values,
        times,
        histogram.width(),
        new TrialOutcomes.Totals(total, exact, lowest, highest),
        lostShare());
  }

  private double lostShare() {
    return total == 0 || !oneAmount ? 0 : (double) lost / setup.allIncrements() / total;
  }

  /** Returns the last outcomes, the latest last. */
  List<Long> recent() {
    List<Long> latestLast = new ArrayList<>();
    for (long i = Math.max(0, total - REMEMBERED); i < total; i++) {
      latestLast.add(recent[(int) (i % REMEMBERED)]);
    }
    return List.copyOf(latestLast);
  }
}

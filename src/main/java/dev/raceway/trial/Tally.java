package dev.raceway.trial;

import java.util.ArrayList;
import java.util.List;

/** Counts outcomes. For one thread at a time. */
final class Tally {

  /** How many of the last outcomes are remembered one by one. */
  static final int REMEMBERED = 20;

  private final TrialSetup setup;
  private final long expected;
  private final Histogram histogram = new Histogram();
  private final long[] recent = new long[REMEMBERED];
  private long total;
  private long exact;
  private long lost;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;

  Tally(TrialSetup setup) {
    this.setup = setup;
    this.expected = setup.expected();
  }

  void add(long found) {
    histogram.add(found);
    recent[(int) (total % REMEMBERED)] = found;
    total++;
    lowest = Math.min(lowest, found);
    highest = Math.max(highest, found);
    if (found == expected) {
      exact++;
    } else {
      lost += setup.lostIn(found);
    }
  }

  long total() {
    return total;
  }

  Outcomes outcomes() {
    long[] values = histogram.sortedStarts();
    long[] times = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      times[i] = histogram.timesOf(values[i]);
    }
    return new Outcomes(
        values,
        times,
        histogram.width(),
        new Outcomes.Totals(total, exact, lowest, highest),
        lostShare());
  }

  private double lostShare() {
    return total == 0 ? 0 : (double) lost / setup.allIncrements() / total;
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

package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Fraction;
import dev.raceway.explore.sample.Interval;

/** How much of all ends at some final values, by one of three measures. */
sealed interface Portion {

  /** How it is measured. */
  enum Measure {
    /** Of all schedules, each the same. */
    SCHEDULES,
    /** With a scheduler that flips a coin. */
    COIN_FLIP,
    /** Of trials on this computer. */
    MACHINE
  }

  /** Returns how it is measured. */
  Measure measure();

  /** Returns it from 0 to 1, for a bar. */
  double share();

  /** Returns it in words of one line. */
  String text();

  /** Known exactly. */
  record Exact(Measure measure, Fraction fraction) implements Portion {

    /** As many as a bar can show. */
    private static final int DIGITS = 6;

    @Override
    public double share() {
      return fraction.rounded(DIGITS).doubleValue();
    }

    @Override
    public String text() {
      return Numbers.percent(fraction);
    }
  }

  /** Estimated from schedules that were drawn at random. */
  record Estimated(Measure measure, double share, Interval interval) implements Portion {

    @Override
    public String text() {
      return Numbers.range(interval.low(), interval.high());
    }
  }

  /** Seen on real threads. */
  record Measured(double share) implements Portion {

    @Override
    public Measure measure() {
      return Measure.MACHINE;
    }

    @Override
    public String text() {
      return Numbers.percent(share);
    }
  }
}

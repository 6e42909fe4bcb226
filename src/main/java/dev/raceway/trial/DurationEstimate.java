package dev.raceway.trial;

import dev.raceway.trial.result.TrialPlan;
import dev.raceway.trial.result.TrialSetup;

/**
 * How long trials will take, from a short calibration. Another program may always make it longer.
 *
 * @param lowNanos the least time that is to be expected
 * @param highNanos the most; the same as the least unless this kind's time varies
 */
public record DurationEstimate(long lowNanos, long highNanos) {

  /** What nobody has to be warned of. */
  public static final long LONG_NANOS = 20_000_000_000L;

  /** No work at all. */
  public static final DurationEstimate NOTHING = new DurationEstimate(0, 0);

  /** A fair lock that is really contended, at most; measured. */
  private static final long FAIR_NANOS = 10_000;

  /** An increment of any other kind on a slow and busy machine, at most. */
  private static final long INCREMENT_NANOS = 1_000;

  /** An increment in which the processor is given away, at most; measured. */
  private static final long YIELD_NANOS = 20_000;

  /** Starting a trial's threads, at most; together, or anew for each trial. */
  private static final long START_NANOS = 20_000;

  private static final long NEW_THREADS_NANOS = 2_000_000;

  /** A fair lock's time varies by this either way with how the threads happen to meet. */
  private static final int FAIR_SPREAD = 3;

  static DurationEstimate of(TrialSetup setup, long trials, double nanosPerTrial) {
    long nanos = (long) (nanosPerTrial * trials);
    if (!varies(setup)) {
      return new DurationEstimate(nanos, nanos);
    }
    double contended = (double) FAIR_NANOS * setup.allIncrements() * trials;
    return new DurationEstimate(
        nanos / FAIR_SPREAD, (long) Math.max(contended, (double) nanos * FAIR_SPREAD));
  }

  /**
   * Tells whether this set-up's time depends on chance: threads that wait for a fair lock hand it
   * over hundreds of times slower than threads that find it free.
   */
  public static boolean varies(TrialSetup setup) {
    return setup.lock().isFair() && setup.threads() > 1;
  }

  /** Returns the most that trials can take on any usual machine, without a calibration. */
  static double most(TrialSetup setup, long trials) {
    long increment = varies(setup) ? FAIR_NANOS : INCREMENT_NANOS;
    if (setup.counter().yields()) {
      increment = Math.max(increment, YIELD_NANOS);
    }
    long start =
        TrialPlan.of(setup, trials).startsLikeBeginners() ? NEW_THREADS_NANOS : START_NANOS;
    return (double) trials * (start + (double) increment * setup.allIncrements());
  }

  /** Returns both one after the other. */
  public DurationEstimate plus(DurationEstimate other) {
    return new DurationEstimate(sum(lowNanos, other.lowNanos), sum(highNanos, other.highNanos));
  }

  /** Three hundred years are long enough. */
  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /** Returns the part of it that is left. */
  DurationEstimate part(double share) {
    return new DurationEstimate((long) (lowNanos * share), (long) (highNanos * share));
  }

  /** Tells whether it is a range: the time varies. */
  public boolean isRange() {
    return highNanos > lowNanos;
  }

  /** Tells whether to warn before it starts. */
  public boolean isLong() {
    return highNanos > LONG_NANOS;
  }
}

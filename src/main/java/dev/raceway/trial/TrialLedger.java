package dev.raceway.trial;

import java.util.OptionalDouble;

/**
 * The record of the trials of one set-up that have ended. It outlives the run that fills it, so
 * that a later run can go on where that was halted. Touched by one thread at a time: the last at
 * the finish line, and when no thread runs by the caller.
 */
final class TrialLedger {

  private final TrialPlan plan;
  private final OutcomeCounter counts;
  private long spentNanos;
  private long lastClosed;
  private long timedNanos;
  private long timedTrials;
  private long fastestNanos = Long.MAX_VALUE;

  TrialLedger(TrialPlan plan) {
    this.plan = plan;
    this.counts = new OutcomeCounter(plan.setup());
  }

  TrialPlan plan() {
    return plan;
  }

  /** A run begins or goes on: from here on time is spent. */
  void open() {
    lastClosed = System.nanoTime();
  }

  /** Counts a trial that has ended. */
  void add(long found) {
    counts.add(found);
  }

  /** Counts the trials of a batch that have ended, see {@link OutcomeCounter#add(long[], int)}. */
  void add(long[] found, int number) {
    counts.add(found, number);
  }

  /** Notes how long some of the trials took from their common start to the last thread's end. */
  void time(long nanos, long trials) {
    timedNanos += nanos;
    timedTrials += trials;
    fastestNanos = Math.min(fastestNanos, nanos / trials);
  }

  /** Returns how long the fastest trial took. */
  double fastestNanos() {
    return fastestNanos;
  }

  /** The trials that were added are all that have ended so far. */
  void close() {
    long now = System.nanoTime();
    spentNanos += now - lastClosed;
    lastClosed = now;
  }

  long trialsLeft() {
    return plan.trials() - counts.total();
  }

  /** Returns how long trials have run, pauses left out. */
  long spentNanos() {
    return spentNanos;
  }

  /** Returns when trials were counted last, in the time of {@link System#nanoTime}. */
  long lastClosed() {
    return lastClosed;
  }

  TrialProgress progress() {
    return new TrialProgress(
        plan.setup(),
        plan.trials(),
        counts.outcomes(),
        counts.recent(),
        ratio((double) timedNanos, (double) timedTrials * plan.setup().allIncrements()),
        ratio(counts.total() * 1e9, (double) spentNanos));
  }

  private static OptionalDouble ratio(double above, double below) {
    return above > 0 && below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty();
  }
}

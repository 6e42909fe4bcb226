package dev.raceway.trial.result;

import java.util.OptionalDouble;

/**
 * The record of the trials of one set-up that have ended. It outlives the run that fills it, so
 * that a later run can go on where that was halted. Touched by one thread at a time: the last at
 * the finish line, and when no thread runs by the caller.
 */
public final class TrialLedger {

  private final TrialPlan plan;
  private final OutcomeCounter counts;
  private long spentNanos;
  private long lastClosed;
  private long timedNanos;
  private long timedTrials;
  private long fastestNanos = Long.MAX_VALUE;

  /** Makes one in which nothing has ended yet. */
  public TrialLedger(TrialPlan plan) {
    this.plan = plan;
    this.counts = new OutcomeCounter(plan.setup());
  }

  /** Returns how the trials are laid out. */
  public TrialPlan plan() {
    return plan;
  }

  /** A run begins or goes on: from here on time is spent. */
  public void open() {
    lastClosed = System.nanoTime();
  }

  /** Counts a trial that has ended. */
  public void add(long found) {
    counts.add(found);
  }

  /** Counts the trials of a batch that have ended, see {@link OutcomeCounter#add(long[], int)}. */
  public void add(long[] found, int number) {
    counts.add(found, number);
  }

  /** Notes how long some of the trials took from their common start to the last thread's end. */
  public void time(long nanos, long trials) {
    timedNanos += nanos;
    timedTrials += trials;
    fastestNanos = Math.min(fastestNanos, nanos / trials);
  }

  /** Returns how long the fastest trial took. */
  public double fastestNanos() {
    return fastestNanos;
  }

  /** The trials that were added are all that have ended so far. */
  public void close() {
    long now = System.nanoTime();
    spentNanos += now - lastClosed;
    lastClosed = now;
  }

  /** Returns how many trials have not ended yet. */
  public long trialsLeft() {
    return plan.trials() - counts.total();
  }

  /** Returns how long trials have run, pauses left out. */
  public long spentNanos() {
    return spentNanos;
  }

  /** Returns when trials were counted last, in the time of {@link System#nanoTime}. */
  public long lastClosed() {
    return lastClosed;
  }

  /** Returns how far the trials have come. */
  public TrialProgress progress() {
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

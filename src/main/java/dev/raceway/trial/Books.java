package dev.raceway.trial;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The record of the trials that have ended. Touched by one thread at a time, the last at the finish
 * line, and when all threads are gone by the caller.
 */
final class Books {

  private final Plan plan;
  private final Tally tally;
  private final long opened = System.nanoTime();
  private long lastClosed = opened;
  private long timedNanos;
  private long timedTrials;

  Books(Plan plan) {
    this.plan = plan;
    this.tally = new Tally(plan.setup());
  }

  /**
   * Counts the trials of a batch that all threads did to the end, and leaves out the others.
   *
   * @param size how many trials the batch has
   */
  void close(Work work, int size, List<TrialWorker> workers) {
    int finished = workers.stream().mapToInt(TrialWorker::finished).min().orElseThrow();
    if (finished == 0) {
      return;
    }
    for (int trial = 0; trial < finished; trial++) {
      tally.add(work.take(trial));
    }
    if (finished == size) {
      long begun = workers.stream().mapToLong(TrialWorker::begun).min().orElseThrow();
      timedNanos += workers.stream().mapToLong(TrialWorker::ended).max().orElseThrow() - begun;
      timedTrials += plan.meetsEachTrial() ? 1 : size;
    }
    lastClosed = System.nanoTime();
  }

  long trialsLeft() {
    return plan.trials() - tally.total();
  }

  /** Returns when the last batch was counted, in the time of {@link System#nanoTime}. */
  long lastClosed() {
    return lastClosed;
  }

  TrialProgress progress() {
    return new TrialProgress(
        plan.setup(),
        plan.trials(),
        tally.outcomes(),
        tally.recent(),
        ratio((double) timedNanos, (double) timedTrials * plan.setup().allIncrements()),
        ratio(tally.total() * 1e9, (double) (lastClosed - opened)));
  }

  private static OptionalDouble ratio(double above, double below) {
    return below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty();
  }
}

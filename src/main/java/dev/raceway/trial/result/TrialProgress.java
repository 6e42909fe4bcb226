package dev.raceway.trial.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far trials have come, and at the end their result.
 *
 * @param setup what each trial does
 * @param trials how many were asked for
 * @param outcomes what the finished ones found
 * @param lastFound what the last ones found, at most 20, the latest last
 * @param nanosPerIncrement time from the common start to the last end of a trial, divided by its
 *     increments; the mean of the timed trials, empty before the first has ended
 * @param trialsPerSecond finished trials divided by the time since the run began, the starting of
 *     its threads and the counting included; empty before the first has ended
 */
public record TrialProgress(
    TrialSetup setup,
    long trials,
    TrialOutcomes outcomes,
    List<Long> lastFound,
    OptionalDouble nanosPerIncrement,
    OptionalDouble trialsPerSecond) {

  /** Keeps a copy. */
  public TrialProgress {
    lastFound = List.copyOf(lastFound);
  }

  /** Returns how many trials have ended. */
  public long trialsDone() {
    return outcomes.total();
  }

  /** Tells whether all trials have ended, so that none was cancelled. */
  public boolean isComplete() {
    return trialsDone() == trials;
  }
}

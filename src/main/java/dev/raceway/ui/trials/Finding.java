package dev.raceway.ui.trials;

import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;

/**
 * What trials found, as far as it is put into a sentence.
 *
 * @param setup what each of them did
 * @param trials how many have ended, at least 1
 * @param exact how many of them lost nothing
 * @param results how many different counts they found
 * @param lostShare the share of all increments that were lost, from 0 to 1
 */
public record Finding(TrialSetup setup, long trials, long exact, int results, double lostShare) {

  /** Returns what trials have found so far. */
  public static Finding of(TrialProgress progress) {
    return new Finding(
        progress.setup(),
        progress.trialsDone(),
        progress.outcomes().exact(),
        progress.outcomes().distinct(),
        progress.outcomes().lostShare());
  }

  /** Returns how many trials lost updates. */
  public long lossy() {
    return trials - exact;
  }
}

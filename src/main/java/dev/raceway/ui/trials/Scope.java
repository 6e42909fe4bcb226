package dev.raceway.ui.trials;

import dev.raceway.trial.result.TrialSetup;

/** How large the trials are; counter kind, lock and amount are those of the Step screen. */
public enum Scope {
  /** As many threads and increments as on the Step screen. */
  SAME,
  /** Five threads of a hundred thousand increments: the race that everybody has heard of. */
  CLASSIC;

  private static final int CLASSIC_THREADS = 5;
  private static final int CLASSIC_INCREMENTS = 100_000;

  /** So many increments are done in the blink of an eye, with a lock too. */
  private static final long INCREMENTS_AT_ONCE = 5_000_000;

  private static final int FEWEST = 20;
  private static final int MOST = 100_000;

  /** Returns what a trial of this scope does. */
  TrialSetup of(TrialSetup step) {
    return this == SAME
        ? step
        : new TrialSetup(
            CLASSIC_THREADS, CLASSIC_INCREMENTS, step.amount(), step.counter(), step.lock());
  }

  /** Returns how many trials of a set-up to offer: a power of ten, or few if they are large. */
  static int usualTrials(TrialSetup setup) {
    int trials = MOST;
    while (trials > FEWEST && trials * setup.allIncrements() > INCREMENTS_AT_ONCE) {
      trials /= 10;
    }
    return Math.max(trials, FEWEST);
  }
}

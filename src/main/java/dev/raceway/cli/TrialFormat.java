package dev.raceway.cli;

import dev.raceway.trial.TrialProgress;

/** A form in which trials are printed. */
interface TrialFormat {

  /** Takes the result of one set-up, as soon as there is one. */
  void add(TrialProgress result);

  /** Comes after the last result. */
  void end();
}

package dev.raceway.trial.run;

/** A thread of a trial failed. The trials were ended, and no thread of theirs is left. */
public final class TrialFailedException extends IllegalStateException {

  TrialFailedException(Throwable cause) {
    super("a trial's thread failed: " + cause, cause);
  }
}

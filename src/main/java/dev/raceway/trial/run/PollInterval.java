package dev.raceway.trial.run;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialSetup;

/**
 * How many increments a thread does before it looks whether to end. So few that it looks many times
 * a second, even with eight threads on one processor; so many that looking costs nothing.
 */
final class PollInterval {

  /** The beginner's loop stays one loop unless it is enormous: its being one is what it shows. */
  private static final int COLLAPSING = 1 << 20;

  /** A contended fair lock takes about ten microseconds an increment. */
  private static final int FAIR = 1 << 8;

  /** Locks, at up to a microsecond an increment. */
  private static final int LOCKED = 1 << 12;

  /** Without a lock, at up to a tenth of a microsecond. */
  private static final int FREE = 1 << 15;

  private PollInterval() {}

  static int of(TrialSetup setup) {
    if (setup.lock() == LockMode.NONE) {
      return free(setup.counter());
    }
    return setup.lock().isFair() ? FAIR : LOCKED;
  }

  private static int free(CounterKind counter) {
    if (counter.collapses()) {
      return COLLAPSING;
    }
    return counter.yields() ? LOCKED : FREE;
  }
}

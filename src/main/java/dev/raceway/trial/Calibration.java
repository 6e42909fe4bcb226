package dev.raceway.trial;

import dev.raceway.trial.result.TrialLedger;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.StopSignal;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;

/**
 * Finds out how long trials will take by running a few, which are thrown away. It takes a third of
 * a second or so, two on a busy machine.
 */
final class Calibration {

  /** So few increments take no time with any kind. */
  private static final int FIRST_INCREMENTS = 100;

  private static final int GROWTH = 10;

  /** For trials that are to grow. */
  private static final long GLANCE_NANOS = 20_000_000;

  /**
   * Five spans of time, of which the fastest counts: in the others the compiler was still at work,
   * or other programs had the processors, which they seldom have for long.
   */
  private static final long LOOK_NANOS = 260_000_000;

  /** On a busy machine it takes longer until so many trials have told something. */
  private static final int FEWEST_TRIALS = 8;

  private static final long LONGEST_LOOK_NANOS = 2_000_000_000;

  /** A longer trial is taken to be as many times longer as it has more increments. */
  private static final double LONGEST_TRIAL_NANOS = 400e6;

  private final TrialSetup setup;
  private final Cancellation cancellation;

  private Calibration(TrialSetup setup, Cancellation cancellation) {
    this.setup = setup;
    this.cancellation = cancellation;
  }

  static DurationEstimate of(TrialSetup setup, long trials, Cancellation cancellation) {
    return DurationEstimate.of(setup, trials, new Calibration(setup, cancellation).nanosPerTrial());
  }

  private double nanosPerTrial() {
    int increments = Math.min(FIRST_INCREMENTS, setup.increments());
    while (canGrow(increments)) {
      increments = (int) Math.min((long) increments * GROWTH, setup.increments());
    }
    return look(increments) * setup.increments() / increments;
  }

  /** Tells whether a trial that is ten times longer would still be short. */
  private boolean canGrow(int increments) {
    if (increments == setup.increments() || cancellation.isCancelled()) {
      return false;
    }
    TrialLedger ledger = ledger(increments);
    Trials.goOn(ledger, new StopSignal(cancellation, GLANCE_NANOS), progress -> {});
    return ledger.fastestNanos() * GROWTH < LONGEST_TRIAL_NANOS;
  }

  /**
   * Returns how long a trial takes in the best of several spans of a run. As long as the best
   * becomes much better, the compiler is still at work: on a busy machine that takes a second or
   * more, and a trial that is not compiled yet takes ten times as long or longer.
   */
  private double look(int increments) {
    StopSignal stop = new StopSignal(cancellation, LONGEST_LOOK_NANOS);
    FastestSpan fastest = new FastestSpan();
    TrialProgress end =
        Trials.goOn(
            ledger(increments),
            stop,
            now -> {
              fastest.note(now.trialsDone(), spent(now));
              if (fastest.isSettled(FEWEST_TRIALS, LOOK_NANOS)) {
                stop.set();
              }
            });
    fastest.note(end.trialsDone(), spent(end));
    return fastest.nanosPerTrial();
  }

  private TrialLedger ledger(int increments) {
    return Trials.ledger(setup.withAtMost(increments), Trials.MAX_TRIALS);
  }

  private static double spent(TrialProgress progress) {
    double perSecond = progress.trialsPerSecond().orElse(Double.POSITIVE_INFINITY);
    return progress.trialsDone() * 1e9 / perSecond;
  }
}

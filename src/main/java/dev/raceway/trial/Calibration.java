package dev.raceway.trial;

import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;

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

  private static final long LONGEST_LOOK_NANOS = 1_500_000_000;

  /** A longer trial is taken to be as many times longer as it has more increments. */
  private static final double LONGEST_TRIAL_NANOS = 400e6;

  private final TrialSetup setup;
  private final Cancellation cancellation;

  private Calibration(TrialSetup setup, Cancellation cancellation) {
    this.setup = setup;
    this.cancellation = cancellation;
  }

  static Estimate of(TrialSetup setup, long trials, Cancellation cancellation) {
    return Estimate.of(setup, trials, new Calibration(setup, cancellation).nanosPerTrial());
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
    Books books = books(increments);
    Trials.goOn(books, new Halt(cancellation, GLANCE_NANOS), progress -> {});
    return books.fastestNanos() * GROWTH < LONGEST_TRIAL_NANOS;
  }

  /** Returns how long a trial takes in the best of several spans of a run. */
  private double look(int increments) {
    List<TrialProgress> told = new ArrayList<>();
    Halt halt = new Halt(cancellation, LONGEST_LOOK_NANOS);
    TrialProgress end =
        Trials.goOn(
            books(increments),
            halt,
            now -> {
              told.add(now);
              if (now.trialsDone() >= FEWEST_TRIALS && spent(now) >= LOOK_NANOS) {
                halt.set();
              }
            });
    double best = spent(end) / Math.max(1, end.trialsDone());
    for (int i = 1; i < told.size(); i++) {
      long trials = told.get(i).trialsDone() - told.get(i - 1).trialsDone();
      double nanos = spent(told.get(i)) - spent(told.get(i - 1));
      best = trials > 0 ? Math.min(best, nanos / trials) : best;
    }
    return best;
  }

  private Books books(int increments) {
    return Trials.books(setup.withAtMost(increments), Trials.MAX_TRIALS);
  }

  private static double spent(TrialProgress progress) {
    double perSecond = progress.trialsPerSecond().orElse(Double.POSITIVE_INFINITY);
    return progress.trialsDone() * 1e9 / perSecond;
  }
}

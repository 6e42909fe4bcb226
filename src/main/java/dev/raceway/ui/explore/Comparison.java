package dev.raceway.ui.explore;

import dev.raceway.model.Program;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.TrialRunner;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.JobState.Cancelled;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Running;
import dev.raceway.work.Workplace;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What free real threads of this computer find with the same set-up. */
final class Comparison {

  /**
   * What is known.
   *
   * @param trials how many were asked for, or would be
   * @param running whether they are under way
   * @param found what they have found so far
   * @param failure why they broke off, if they did
   */
  record Seen(
      int trials, boolean running, Optional<TrialProgress> found, Optional<String> failure) {

    /** Returns what was found, if any trial has ended. */
    Optional<TrialProgress> any() {
      return found.filter(progress -> progress.trialsDone() > 0);
    }
  }

  private static final int MOST = 1_000_000;
  private static final int FEWEST = 100;

  /** So many increments are done in a few seconds, with a lock too. */
  private static final long INCREMENTS = 50_000_000;

  private final TrialRunner runner;
  private final Job<TrialProgress, TrialProgress> job;
  private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen");
  private TrialSetup setup;

  Comparison(Workplace place, TrialRunner runner, Program program) {
    this.runner = runner;
    job = new Job<>(place, this::show);
    setUp(program);
  }

  /** Takes another set-up, of which nothing is known. */
  void setUp(Program program) {
    job.reset();
    setup = TrialSetup.of(program, program.lockOnAtStart());
    seen.set(new Seen(trialsOf(setup), false, Optional.empty(), Optional.empty()));
  }

  /** Returns how many trials of a set-up are offered: a million, or fewer if they are large. */
  static int trialsOf(TrialSetup setup) {
    int trials = MOST;
    while (trials > FEWEST && trials * setup.allIncrements() > INCREMENTS) {
      trials /= 10;
    }
    return trials;
  }

  ReadOnlyObjectProperty<Seen> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** Runs them; nothing happens while they run. */
  void run() {
    if (seen.get().running()) {
      return;
    }
    TrialSetup what = setup;
    int trials = seen.get().trials();
    job.start((cancel, progress) -> runner.run(what, trials, cancel, progress));
  }

  /** Ends them; what they have found by then stands. */
  void cancel() {
    job.cancel();
  }

  private void show(JobState<TrialProgress, TrialProgress> now) {
    int trials = trialsOf(setup);
    if (now instanceof Running<TrialProgress, TrialProgress> running) {
      seen.set(new Seen(trials, true, running.progress(), Optional.empty()));
    } else if (now instanceof Done<TrialProgress, TrialProgress> done) {
      seen.set(new Seen(trials, false, Optional.of(done.result()), Optional.empty()));
    } else if (now instanceof Cancelled<TrialProgress, TrialProgress> cancelled) {
      seen.set(new Seen(trials, false, cancelled.soFar(), Optional.empty()));
    } else if (now instanceof Failed<TrialProgress, TrialProgress> failed) {
      seen.set(new Seen(trials, false, Optional.empty(), Optional.of(failed.reason())));
    }
  }
}

package dev.raceway.ui.trials;

import dev.raceway.model.State;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.TrialRunner;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.JobState.Cancelled;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Running;
import dev.raceway.work.Workplace;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Trials with the set-up of the Step screen, one run at a time. For the JavaFX thread alone. */
public final class TrialsViewModel implements AutoCloseable {

  /** Most trials of one run. */
  public static final int MAX_TRIALS = 1_000_000;

  private final TrialRunner runner;
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.SAME);
  private final IntegerProperty trials = new SimpleIntegerProperty(this, "trials");
  private final ReadOnlyObjectWrapper<TrialSetup> setup;
  private final ReadOnlyObjectWrapper<TrialsState> state;
  private final Job<TrialProgress, TrialProgress> job;
  private TrialSetup step = TrialSetup.plain(2, 1);

  /** The last run at its start. */
  private TrialsState started = TrialsState.empty(step);

  /**
   * Makes an empty panel's model.
   *
   * @param place where trials are run, one run after the other
   */
  public TrialsViewModel(Workplace place) {
    this(place, Trials::run);
  }

  TrialsViewModel(Workplace place, TrialRunner runner) {
    this.runner = runner;
    job = new Job<>(place, this::show);
    setup = new ReadOnlyObjectWrapper<>(this, "setup", step);
    state = new ReadOnlyObjectWrapper<>(this, "state", TrialsState.empty(step));
    scope.addListener((value, before, now) -> prepare());
    prepare();
    trials.set(Scope.usualTrials(setup.get()));
  }

  /** Takes over the set-up of the Step screen, with the lock switch as it stands now. */
  public void follow(State now) {
    step = TrialSetup.of(now.program(), now.lockOn());
    prepare();
  }

  /** How large the trials are. */
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** How many trials the next run has, 1 to {@value #MAX_TRIALS}. */
  public IntegerProperty trialsProperty() {
    return trials;
  }

  /** What each trial of the next run does. */
  public ReadOnlyObjectProperty<TrialSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  /** The run under way or the last one. */
  public ReadOnlyObjectProperty<TrialsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Starts a run; nothing happens while one is under way. */
  public void run() {
    if (state.get().isRunning()) {
      return;
    }
    TrialsState now = TrialsState.started(setup.get(), trials.get());
    started = now;
    job.start((cancel, progress) -> runner.run(now.setup(), now.trials(), cancel, progress));
  }

  /** Ends the run under way; what its trials have found stands. */
  public void cancel() {
    job.cancel();
  }

  /** Ends the run under way for good. */
  @Override
  public void close() {
    cancel();
  }

  private void prepare() {
    TrialSetup before = setup.get();
    TrialSetup next = scope.get().of(step);
    setup.set(next);
    // Throwing the lock switch changes what is compared, not how often: the number stays.
    if (before.allIncrements() != next.allIncrements()) {
      trials.set(Scope.usualTrials(next));
    }
  }

  private void show(JobState<TrialProgress, TrialProgress> now) {
    if (now instanceof Running<TrialProgress, TrialProgress> running) {
      state.set(running.progress().map(started::advanced).orElse(started));
    } else if (now instanceof Done<TrialProgress, TrialProgress> done) {
      state.set(started.ended(done.result()));
    } else if (now instanceof Cancelled<TrialProgress, TrialProgress> cancelled) {
      state.set(cancelled.soFar().map(started::ended).orElseGet(started::cancelled));
    } else if (now instanceof Failed<TrialProgress, TrialProgress> failed) {
      state.set(started.failed(failed.reason()));
    }
  }
}

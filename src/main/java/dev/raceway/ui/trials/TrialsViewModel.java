package dev.raceway.ui.trials;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.trial.TrialProgress;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import dev.raceway.work.Cancellation;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Trials with the set-up of the Step screen, one run at a time. For the JavaFX thread alone; the
 * trials themselves run on the executor that it was given.
 */
public final class TrialsViewModel implements AutoCloseable {

  /** Most trials of one run. */
  public static final int MAX_TRIALS = 1_000_000;

  /** Runs trials and waits for them, as {@link Trials#run} does. */
  interface Engine {

    /** Runs trials; see {@link Trials#run}. */
    TrialProgress run(
        TrialSetup setup, long trials, Cancellation cancel, Consumer<TrialProgress> observer);
  }

  private final Executor background;
  private final Executor fxThread;
  private final Engine engine;
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.SAME);
  private final IntegerProperty trials = new SimpleIntegerProperty(this, "trials");
  private final ReadOnlyObjectWrapper<TrialSetup> setup;
  private final ReadOnlyObjectWrapper<TrialsState> state;
  private TrialSetup step = TrialSetup.plain(2, 1);
  private Cancellation cancellation = new Cancellation();

  /**
   * Makes an empty panel's model.
   *
   * @param background takes one run after the other, each until its end
   * @param fxThread runs what it is given on the JavaFX thread
   */
  public TrialsViewModel(Executor background, Executor fxThread) {
    this(background, fxThread, Trials::run);
  }

  TrialsViewModel(Executor background, Executor fxThread, Engine engine) {
    this.background = background;
    this.fxThread = fxThread;
    this.engine = engine;
    setup = new ReadOnlyObjectWrapper<>(this, "setup", step);
    state = new ReadOnlyObjectWrapper<>(this, "state", TrialsState.empty(step));
    scope.addListener((value, before, now) -> prepare());
    prepare();
    trials.set(Scope.usualTrials(setup.get()));
  }

  /** Takes over the set-up of the Step screen, with the lock switch as it stands now. */
  public void follow(State now) {
    Program program = now.program();
    step =
        new TrialSetup(
            program.threads(),
            program.increments(),
            program.amount(),
            program.counter(),
            now.lockOn() ? program.lock() : LockMode.NONE);
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

  /** Whether threads are running. */
  public ObservableValue<Boolean> runningProperty() {
    return state.map(TrialsState::isRunning);
  }

  /** Starts a run; nothing happens while one is under way. */
  public void run() {
    if (state.get().isRunning()) {
      return;
    }
    TrialsState started = TrialsState.started(setup.get(), trials.get());
    Cancellation ofThisRun = new Cancellation();
    cancellation = ofThisRun;
    state.set(started);
    background.execute(() -> work(started, ofThisRun));
  }

  /** Ends the run under way; what its trials have found stands. */
  public void cancel() {
    cancellation.cancel();
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

  private void work(TrialsState started, Cancellation cancel) {
    try {
      TrialProgress end =
          engine.run(
              started.setup(),
              started.trials(),
              cancel,
              now -> fxThread.execute(() -> state.set(started.advanced(now))));
      fxThread.execute(() -> state.set(started.ended(end)));
    } catch (RuntimeException | OutOfMemoryError e) {
      fxThread.execute(() -> state.set(started.failed(String.valueOf(e.getMessage()))));
    }
  }
}

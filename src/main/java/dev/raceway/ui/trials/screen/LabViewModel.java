package dev.raceway.ui.trials.screen;

import dev.raceway.trial.Machine;
import dev.raceway.trial.TrialHarness;
import dev.raceway.trial.TrialProgress;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import dev.raceway.ui.trials.screen.LabState.Phase;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.JobState.Cancelled;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Running;
import dev.raceway.work.Workplace;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Trials of several counters and locks, one after another. For the JavaFX thread alone. */
public final class LabViewModel implements AutoCloseable {

  private static final Set<Phase> GOES_ON = EnumSet.of(Phase.WARNED, Phase.PAUSED, Phase.CANCELLED);

  private final TrialHarness harness;
  private final Job<LabState, LabState> job;
  private final IntegerProperty threads = new SimpleIntegerProperty(this, "threads");
  private final IntegerProperty increments = new SimpleIntegerProperty(this, "increments");
  private final IntegerProperty trials = new SimpleIntegerProperty(this, "trials");
  private final ObjectProperty<SortedSet<Pick>> picks = new SimpleObjectProperty<>(this, "picks");
  private final ReadOnlyObjectWrapper<LabState> state;
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
  private Optional<LabRun> run = Optional.empty();

  /** What a run is called that ends early: whoever does not cancel it pauses it. */
  private Phase endedEarly = Phase.PAUSED;

  /**
   * Makes an empty screen's model.
   *
   * @param place where trials are run, one run after the other
   * @param harness what runs them
   */
  public LabViewModel(Workplace place, TrialHarness harness) {
    this.harness = harness;
    job = new Job<>(place, this::show);
    take(LabSetup.of(Preset.WITH_LOCK));
    state = new ReadOnlyObjectWrapper<>(this, "state", LabState.empty(setup()));
    threads.subscribe(this::prepare);
    increments.subscribe(this::prepare);
    trials.subscribe(this::prepare);
    picks.subscribe(this::prepare);
    prepare();
  }

  /** Before the first run, what would be run is seen already. */
  private void prepare() {
    if (state.get().phase() == Phase.EMPTY) {
      LabSetup next = setup();
      state.set(next.picks().isEmpty() ? LabState.empty(next) : run(next).state(Phase.EMPTY));
    }
  }

  private LabRun run(LabSetup next) {
    return new LabRun(next, harness.series(next.setups(), next.trials()));
  }

  /** Returns the machine that is measured. */
  Machine machine() {
    return harness.machine();
  }

  /** How many threads the next run has. */
  public IntegerProperty threadsProperty() {
    return threads;
  }

  /** How many increments each of them does, 1 to {@value TrialSetup#MAX_INCREMENTS}. */
  public IntegerProperty incrementsProperty() {
    return increments;
  }

  /** How many trials of each pick the next run has, 1 to {@value Trials#MAX_TRIALS}. */
  public IntegerProperty trialsProperty() {
    return trials;
  }

  /** What the next run compares; may be empty. */
  public ObjectProperty<SortedSet<Pick>> picksProperty() {
    return picks;
  }

  /** The run under way or the last one. */
  public ReadOnlyObjectProperty<LabState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether threads are running. */
  public ObservableValue<Boolean> busyProperty() {
    return state.map(LabState::isBusy);
  }

  /** The last thing that was said about results that left the program; empty if nothing was. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Says no longer what was said. */
  public void hush() {
    note.set("");
  }

  /** Says something about results that left the program. */
  void note(String sentence) {
    note.set(sentence);
  }

  /** Tells whether there is something to be cancelled. */
  boolean isLive() {
    LabState now = state.get();
    return now.isBusy() || now.isPaused() || now.phase() == Phase.WARNED;
  }

  /** Tells whether there is something to be gone on with. */
  boolean canGoOn() {
    return GOES_ON.contains(state.get().phase());
  }

  /** Puts a pick among those of the next run, or takes it out. */
  public void pick(Pick pick, boolean isIn) {
    SortedSet<Pick> next = new TreeSet<>(picks.get());
    if (isIn) {
      next.add(pick);
    } else {
      next.remove(pick);
    }
    picks.set(next);
  }

  /** Returns which of the ready-made selections the next run is, if it is one. */
  Optional<Preset> preset() {
    return Stream.of(Preset.values()).filter(each -> LabSetup.of(each).equals(setup())).findFirst();
  }

  /** Takes over a ready-made selection and runs it, in the place of what is under way. */
  public void run(Preset preset) {
    cancel();
    take(LabSetup.of(preset));
    // They are short on any machine, and one click is to be enough.
    start(LabRun::run);
  }

  /** Starts a run; nothing happens while one is under way, or if nothing is picked. */
  public void run() {
    if (!state.get().isBusy() && !picks.get().isEmpty()) {
      start(LabRun::begin);
    }
  }

  /** What a run does, from here on. */
  private interface Part {
    LabState of(LabRun run, Cancellation cancel, Consumer<LabState> progress);
  }

  private void start(Part first) {
    hush();
    LabRun next = run(setup());
    run = Optional.of(next);
    state.set(next.state(Phase.ESTIMATING));
    start(next, first);
  }

  private void start(LabRun next, Part part) {
    endedEarly = Phase.PAUSED;
    job.start((cancel, progress) -> part.of(next, cancel, progress));
  }

  /** Starts what was warned of, or goes on; a trial that was under way is run again. */
  public void goOn() {
    if (canGoOn()) {
      run.ifPresent(
          here -> {
            state.set(state.get().in(Phase.RUNNING));
            start(here, LabRun::run);
          });
    }
  }

  /** Ends the threads for now; what has been found stands, and it can be gone on with. */
  public void pause() {
    job.cancel();
  }

  /** Pauses, or goes on. */
  public void togglePause() {
    if (state.get().isBusy()) {
      pause();
    } else {
      goOn();
    }
  }

  /** Ends the run under way; what has been found stands. */
  public void cancel() {
    LabState now = state.get();
    endedEarly = Phase.CANCELLED;
    job.cancel();
    if (now.phase() == Phase.WARNED) {
      state.set(LabState.empty(now.setup()));
      prepare();
    } else if (now.isPaused()) {
      state.set(now.in(Phase.CANCELLED));
    }
  }

  /** Returns what the trials have found, of those picks that have begun. */
  List<TrialProgress> results() {
    return state.get().runs().stream()
        .filter(picture -> picture.done() > 0)
        .map(RunPicture::progress)
        .toList();
  }

  /** Ends the run under way for good. */
  @Override
  public void close() {
    cancel();
  }

  private void show(JobState<LabState, LabState> now) {
    if (now instanceof Running<LabState, LabState> running) {
      running.progress().ifPresent(state::set);
    } else if (now instanceof Done<LabState, LabState> done) {
      state.set(done.result());
    } else if (now instanceof Cancelled<LabState, LabState> cancelled) {
      LabState soFar = cancelled.soFar().orElseGet(state::get);
      state.set(soFar.phase() == Phase.DONE ? soFar : soFar.in(endedEarly));
    } else if (now instanceof Failed<LabState, LabState> failed) {
      state.set(state.get().failed(failed.reason()));
    }
  }

  private LabSetup setup() {
    return new LabSetup(threads.get(), increments.get(), trials.get(), picks.get());
  }

  private void take(LabSetup setup) {
    threads.set(setup.threads());
    increments.set(setup.increments());
    trials.set(setup.trials());
    picks.set(setup.picks());
  }
}

package dev.raceway.ui.trials.run;

import dev.raceway.model.ThreadWork;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedHistograms;
import dev.raceway.trial.Machine;
import dev.raceway.trial.TrialHarness;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.setup.WorkActions;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
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
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Trials of several counters and locks, one after another. For the JavaFX thread alone. */
public final class TrialsScreenViewModel implements WorkActions, AutoCloseable {

  private static final Set<Phase> GOES_ON = EnumSet.of(Phase.WARNED, Phase.PAUSED, Phase.CANCELLED);

  private final TrialHarness harness;
  private final LongSupplier nanoTime;
  private final Job<TrialsScreenState, TrialsScreenState> job;
  private final TrialWork work = new TrialWork();
  private final IntegerProperty trials = new SimpleIntegerProperty(this, "trials");
  private final ObjectProperty<SortedSet<Contender>> contenders =
      new SimpleObjectProperty<>(this, "contenders");
  private final ReadOnlyObjectWrapper<TrialsScreenState> state;
  private final ReadOnlyObjectWrapper<Optional<Message>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<TrialsScreenRun> run = Optional.empty();

  /** What a run is called that ends early: whoever does not cancel it pauses it. */
  private Phase endedEarly = Phase.PAUSED;

  /**
   * Makes an empty screen's model.
   *
   * @param place where trials are run, one run after the other
   * @param harness what runs them
   * @param nanoTime the clock, asked on the thread that waits for them
   */
  public TrialsScreenViewModel(Workplace place, TrialHarness harness, LongSupplier nanoTime) {
    this.harness = harness;
    this.nanoTime = nanoTime;
    job = new Job<>(place, this::show);
    take(TrialsScreenSetup.of(Preset.WITH_LOCK));
    state = new ReadOnlyObjectWrapper<>(this, "state", TrialsScreenState.empty(setup()));
    work.workProperty().subscribe(this::prepare);
    work.startProperty().subscribe(this::prepare);
    trials.subscribe(this::prepare);
    contenders.subscribe(this::prepare);
    prepare();
  }

  /** Before the first run, what would be run is seen already. */
  private void prepare() {
    if (state.get().phase() == Phase.EMPTY) {
      TrialsScreenSetup next = setup();
      state.set(
          next.contenders().isEmpty()
              ? TrialsScreenState.empty(next)
              : run(next).state(Phase.EMPTY));
    }
  }

  private TrialsScreenRun run(TrialsScreenSetup next) {
    return new TrialsScreenRun(next, harness.series(next.setups(), next.trials()), nanoTime);
  }

  /** Returns the machine that is measured. */
  public Machine machine() {
    return harness.machine();
  }

  /** How many threads the next run has. */
  public IntegerProperty threadsProperty() {
    return work.threadsProperty();
  }

  /**
   * How many increments each of them does, 1 to {@value TrialSetup#MAX_INCREMENTS}; where they
   * differ, as many as the first does.
   */
  public IntegerProperty incrementsProperty() {
    return work.incrementsProperty();
  }

  /** What each thread of the next run does. */
  public ReadOnlyObjectProperty<List<ThreadWork>> workProperty() {
    return work.workProperty();
  }

  /** The count at the start of each trial of the next run. */
  public ReadOnlyLongProperty startProperty() {
    return work.startProperty();
  }

  /** Takes another work; what cannot do it is no longer compared. */
  @Override
  public void setWork(List<ThreadWork> next) {
    SortedSet<Contender> able = new TreeSet<>(contenders.get());
    if (able.removeIf(contender -> !TrialsScreenSetup.canDo(contender, next))) {
      contenders.set(able);
      say(Message.of("trials.screen.naive-adds-one"));
    }
    work.setWork(next);
  }

  @Override
  public void setStart(long count) {
    work.setStart(count);
  }

  /** Says something about what was typed, or about results that left the program. */
  @Override
  public void say(Message sentence) {
    note.set(Optional.of(sentence));
  }

  /** How many trials of each contender the next run has, 1 to {@value Trials#MAX_TRIALS}. */
  public IntegerProperty trialsProperty() {
    return trials;
  }

  /** What the next run compares; may be empty. */
  public ObjectProperty<SortedSet<Contender>> contendersProperty() {
    return contenders;
  }

  /** The run under way or the last one. */
  public ReadOnlyObjectProperty<TrialsScreenState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The last thing that was said, of what was typed or of results that left, if anything was. */
  public ReadOnlyObjectProperty<Optional<Message>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Tells whether there is something to be cancelled. */
  public boolean isLive() {
    TrialsScreenState now = state.get();
    return now.isBusy() || now.isPaused() || now.phase() == Phase.WARNED;
  }

  /** Tells whether there is something to be gone on with. */
  boolean canGoOn() {
    return GOES_ON.contains(state.get().phase());
  }

  /** Puts a contender among those of the next run, or takes it out. */
  public void contender(Contender contender, boolean isIn) {
    SortedSet<Contender> next = new TreeSet<>(contenders.get());
    if (isIn && TrialsScreenSetup.canDo(contender, work.workProperty().get())) {
      next.add(contender);
    } else {
      next.remove(contender);
    }
    contenders.set(next);
  }

  /** Returns which of the ready-made selections the next run is, if it is one. */
  public Optional<Preset> preset() {
    return Stream.of(Preset.values())
        .filter(each -> TrialsScreenSetup.of(each).equals(setup()))
        .findFirst();
  }

  /** Takes over a ready-made selection and runs it, in the place of what is under way. */
  public void run(Preset preset) {
    cancel();
    take(TrialsScreenSetup.of(preset));
    // They are short on any machine, and one click is to be enough.
    start(TrialsScreenRun::run);
  }

  /** Starts a run; nothing happens while one is under way, or if nothing is picked. */
  public void run() {
    if (!state.get().isBusy() && !contenders.get().isEmpty()) {
      start(TrialsScreenRun::begin);
    }
  }

  /** What a run does, from here on. */
  private interface Part {
    TrialsScreenState of(
        TrialsScreenRun run, Cancellation cancel, Consumer<TrialsScreenState> progress);
  }

  private void start(Part first) {
    note.set(Optional.empty());
    TrialsScreenRun next = run(setup());
    run = Optional.of(next);
    state.set(next.state(Phase.ESTIMATING));
    start(next, first);
  }

  private void start(TrialsScreenRun next, Part part) {
    endedEarly = Phase.PAUSED;
    job.start((cancel, progress) -> part.of(next, cancel, progress));
  }

  /** Starts what was warned of, or goes on; a trial that was under way is run again. */
  public void goOn() {
    if (canGoOn()) {
      run.ifPresent(
          here -> {
            state.set(state.get().in(Phase.RUNNING));
            start(here, TrialsScreenRun::run);
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
    TrialsScreenState now = state.get();
    endedEarly = Phase.CANCELLED;
    job.cancel();
    if (now.phase() == Phase.WARNED) {
      state.set(TrialsScreenState.empty(now.setup()));
      prepare();
    } else if (now.isPaused()) {
      state.set(now.in(Phase.CANCELLED));
    }
  }

  /** Returns what the trials have found, of those contenders that have begun. */
  List<TrialProgress> results() {
    return state.get().runs().stream()
        .filter(picture -> picture.done() > 0)
        .map(RunPicture::progress)
        .toList();
  }

  /** Tells whether some trial has ended. */
  public boolean hasFound() {
    return !begun().isEmpty();
  }

  /** Returns what was found up to now as pictures. */
  public PicturedHistograms pictured(PictureLook look) {
    return new PicturedHistograms(begun(), Texts.messages(), look);
  }

  private List<TrialProgress> begun() {
    return state.get().runs().stream()
        .map(RunPicture::progress)
        .filter(run -> run.trialsDone() > 0)
        .toList();
  }

  @Override
  public void close() {
    cancel();
  }

  private void show(JobState<TrialsScreenState, TrialsScreenState> now) {
    if (now instanceof Running<TrialsScreenState, TrialsScreenState> running) {
      running.progress().ifPresent(state::set);
    } else if (now instanceof Done<TrialsScreenState, TrialsScreenState> done) {
      state.set(done.result());
    } else if (now instanceof Cancelled<TrialsScreenState, TrialsScreenState> cancelled) {
      TrialsScreenState soFar = cancelled.soFar().orElseGet(state::get);
      state.set(soFar.phase() == Phase.DONE ? soFar : soFar.in(endedEarly));
    } else if (now instanceof Failed<TrialsScreenState, TrialsScreenState> failed) {
      state.set(state.get().failed(failed.reason()));
    }
  }

  /** Returns what the next run does. */
  public TrialsScreenSetup setup() {
    return new TrialsScreenSetup(
        work.workProperty().get(), work.startProperty().get(), trials.get(), contenders.get());
  }

  private void take(TrialsScreenSetup setup) {
    work.setWork(setup.work());
    work.setStart(setup.start());
    trials.set(setup.trials());
    contenders.set(setup.contenders());
  }
}

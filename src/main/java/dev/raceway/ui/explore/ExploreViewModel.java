package dev.raceway.ui.explore;

import dev.raceway.explore.Limits;
import dev.raceway.explore.Witness;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.Run;
import dev.raceway.trial.TrialProgress;
import dev.raceway.trial.Trials;
import dev.raceway.ui.explore.Comparison.Seen;
import dev.raceway.ui.explore.graph.GraphViewModel;
import dev.raceway.ui.setup.SetUpDeeds;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * What the schedules of a set-up can lead to. The set-up is the Step screen's, until another is
 * chosen here; the next one there is taken over again. Nothing is counted while nobody looks.
 */
public final class ExploreViewModel implements SetUpDeeds, AutoCloseable {

  /**
   * Where the work is done.
   *
   * @param counting takes one count after the other; may be slow
   * @param trials takes one run of trials after the other
   * @param fxThread runs what it is given on the JavaFX thread
   */
  public record Executors(Executor counting, Executor trials, Executor fxThread) {}

  private final ReadOnlyObjectWrapper<Program> program;
  private final ReadOnlyObjectWrapper<Program> stepProgram;
  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper(this, "measuring");
  private final Counting counting;
  private final Comparison comparison;
  private final GraphViewModel graph;
  private final Consumer<ShareCode> onStep;
  private final LongSupplier seeds;
  private final Subscription subscription;
  private boolean shown;
  private Run run;

  /**
   * Makes the model of a screen that nobody looks at yet.
   *
   * @param run the run of the Step screen
   * @param clock tells nanoseconds
   * @param seeds gives a new seed for every estimate
   * @param onStep opens a schedule on the Step screen
   */
  public ExploreViewModel(
      Run run,
      Executors executors,
      LongSupplier clock,
      LongSupplier seeds,
      Consumer<ShareCode> onStep) {
    this(
        run,
        seeds,
        onStep,
        new Counting(executors.counting(), executors.fxThread(), clock, Limits.BESIDE_WINDOW),
        new Comparison(executors.trials(), executors.fxThread(), Trials::run, standing(run)));
  }

  ExploreViewModel(
      Run run,
      LongSupplier seeds,
      Consumer<ShareCode> onStep,
      Counting counting,
      Comparison comparison) {
    this.run = run;
    this.seeds = seeds;
    this.onStep = onStep;
    this.counting = counting;
    this.comparison = comparison;
    program = new ReadOnlyObjectWrapper<>(this, "program", standing(run));
    stepProgram = new ReadOnlyObjectWrapper<>(this, "stepProgram", standing(run));
    graph = new GraphViewModel(program.get(), this::open);
    subscription =
        Subscription.combine(
            counting.countProperty().subscribe(this::show),
            comparison.seenProperty().subscribe(this::show));
  }

  /** The set-up that is explored, the lock switch as it stands at the start. */
  public ReadOnlyObjectProperty<Program> programProperty() {
    return program.getReadOnlyProperty();
  }

  /** The set-up of the Step screen, the lock switch as it stands there now. */
  public ReadOnlyObjectProperty<Program> stepProgramProperty() {
    return stepProgram.getReadOnlyProperty();
  }

  /** How far the counting is. */
  public ReadOnlyObjectProperty<Count> countProperty() {
    return counting.countProperty();
  }

  /** What real threads have found. */
  ReadOnlyObjectProperty<Seen> seenProperty() {
    return comparison.seenProperty();
  }

  /** Whether trials are under way. */
  public ReadOnlyBooleanProperty measuringProperty() {
    return measuring.getReadOnlyProperty();
  }

  /** What is known about each final value. */
  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Why what was typed cannot be, as a sentence. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns the progress graph. */
  public GraphViewModel graph() {
    return graph;
  }

  /** Takes over what happened on the Step screen. Cheap while nobody looks. */
  public void follow(Run now) {
    run = now;
    Program standing = standing(now);
    if (!standing.equals(stepProgram.get())) {
      stepProgram.set(standing);
      take(standing);
    }
    if (shown) {
      graph.follow(now);
    }
  }

  /** Tells whether somebody looks; what is not finished when they leave ends. */
  public void setShown(boolean isShown) {
    shown = isShown;
    if (shown) {
      graph.follow(run);
      if (countProperty().get() instanceof Count.Idle) {
        count();
      }
    } else if (counting.isBusy()) {
      counting.drop();
    }
  }

  /** Explores another number of threads. */
  @Override
  public void setThreads(int threads) {
    change(now -> now.withThreads(threads));
  }

  /** Explores another number of increments each. */
  @Override
  public void setIncrements(int increments) {
    change(now -> now.withIncrements(increments));
  }

  /** Explores another counter kind; one that Python does not have follows none of its rules. */
  @Override
  public void setCounter(CounterKind counter) {
    change(
        now ->
            now.withPython(counter.inPython() ? now.python() : PythonRule.ANY_POINT)
                .withCounter(counter));
  }

  /** Explores under another rule for where threads are switched. */
  @Override
  public void setPython(PythonRule rule) {
    change(now -> now.withPython(rule));
  }

  /** Explores another lock mode; the switch stays where it stands. */
  @Override
  public void setLock(LockMode lock) {
    change(now -> now.withLock(lock, lock != LockMode.NONE && now.lockOnAtStart()));
  }

  /** Throws the lock switch. */
  @Override
  public void throwSwitch() {
    if (program.get().lock() != LockMode.NONE) {
      change(now -> now.withLock(now.lock(), !now.lockOnAtStart()));
    }
  }

  /** Takes the set-up of the Step screen. */
  public void takeStep() {
    take(stepProgram.get());
  }

  /** Says no longer what was said. */
  public void hush() {
    problem.set(Optional.empty());
  }

  /** Says what is wrong with what was typed. */
  @Override
  public void say(String sentence) {
    problem.set(Optional.of(sentence));
  }

  /** Counts, or counts again. */
  public void count() {
    counting.count(State.start(program.get()));
  }

  /** Draws schedules at random, where there are too many states. */
  public void estimate() {
    counting.estimate(State.start(program.get()), seeds.getAsLong());
  }

  /** Ends the counting that is under way. */
  public void cancel() {
    counting.cancel();
  }

  /** Runs trials on real threads. */
  public void runTrials() {
    comparison.run();
  }

  /** Ends the trials; what they have found stands. */
  public void cancelTrials() {
    comparison.cancel();
  }

  /** Opens the witness of a final value on the Step screen, if it is known. */
  public void stepThrough(Row row) {
    row.witness().map(Witness::schedule).ifPresent(this::open);
  }

  /** Shows how a final value is reached on the progress graph. */
  void select(Optional<Row> row) {
    graph.select(row.map(Row::from));
  }

  @Override
  public void close() {
    counting.drop();
    comparison.cancel();
    subscription.unsubscribe();
  }

  private static Program standing(Run run) {
    Program program = run.program();
    return program.withLock(program.lock(), run.now().lockOn());
  }

  private void open(Schedule schedule) {
    onStep.accept(new ShareCode(program.get(), schedule));
  }

  private void change(UnaryOperator<Program> deed) {
    take(deed.apply(program.get()));
  }

  private void take(Program next) {
    problem.set(Optional.empty());
    if (next.equals(program.get())) {
      return;
    }
    program.set(next);
    counting.drop();
    comparison.setUp(next);
    graph.setProgram(next);
    if (shown) {
      graph.follow(run);
      count();
    }
  }

  private void show(Count count) {
    graph.setWitnesses(
        count instanceof Count.Exact exact ? exact.witnesses() : Collections.emptySortedMap());
    showRows();
  }

  private void show(Seen seen) {
    measuring.set(seen.running());
    showRows();
  }

  private void showRows() {
    Optional<TrialProgress> found = comparison.seenProperty().get().any();
    rows.set(Rows.of(program.get(), countProperty().get(), found));
  }
}

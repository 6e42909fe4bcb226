package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.Run;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.explore.Comparison.Seen;
import dev.raceway.ui.explore.graph.GraphViewModel;
import dev.raceway.work.Workplace;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * What the schedules of a set-up can lead to: counted, drawn on the progress graph, and tried on
 * real threads. Nothing is counted while nobody looks.
 */
public final class ExploreViewModel implements AutoCloseable {

  /**
   * Where the work is done.
   *
   * @param counting takes one count after the other; may be slow
   * @param trials takes one run of trials after the other
   */
  public record Workplaces(Workplace counting, Workplace trials) {}

  private final ExploredSetUp setUp;
  private final ReadOnlyObjectWrapper<List<OutcomeEntry>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
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
      Workplaces places,
      LongSupplier clock,
      LongSupplier seeds,
      Consumer<ShareCode> onStep) {
    this(
        run,
        seeds,
        onStep,
        new Counting(places.counting(), clock, Limits.BESIDE_WINDOW),
        new Comparison(places.trials(), Trials::run, ExploredSetUp.standing(run)));
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
    setUp = new ExploredSetUp(run);
    graph = new GraphViewModel(program(), this::open);
    subscription =
        Subscription.combine(
            setUp.programProperty().subscribe((before, next) -> take(next)),
            counting.countProperty().subscribe(this::show),
            comparison.seenProperty().subscribe(this::show));
  }

  /** Which set-up is explored, and how another is chosen. */
  ExploredSetUp setUp() {
    return setUp;
  }

  /** The set-up that is explored, the lock switch as it stands at the start. */
  ReadOnlyObjectProperty<Program> programProperty() {
    return setUp.programProperty();
  }

  private Program program() {
    return setUp.programProperty().get();
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
  ReadOnlyObjectProperty<List<OutcomeEntry>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Returns the progress graph. */
  public GraphViewModel graph() {
    return graph;
  }

  /** Takes over what happened on the Step screen. Cheap while nobody looks. */
  public void follow(Run now) {
    run = now;
    setUp.follow(now);
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

  /** Counts, or counts again. */
  public void count() {
    counting.count(State.start(program()));
  }

  /** Draws schedules at random, where there are too many states. */
  public void estimate() {
    counting.estimate(State.start(program()), seeds.getAsLong());
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
  public void stepThrough(OutcomeEntry row) {
    row.witness().map(Witness::schedule).ifPresent(this::open);
  }

  /** Shows how a final value is reached on the progress graph. */
  void select(Optional<OutcomeEntry> row) {
    graph.select(row.map(OutcomeEntry::from));
  }

  @Override
  public void close() {
    counting.drop();
    comparison.cancel();
    subscription.unsubscribe();
  }

  private void open(Schedule schedule) {
    onStep.accept(new ShareCode(program(), schedule));
  }

  private void take(Program next) {
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
    rows.set(Rows.of(program(), countProperty().get(), found));
  }
}

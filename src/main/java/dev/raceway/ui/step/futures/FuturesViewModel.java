package dev.raceway.ui.step.futures;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.step.outlook.BackgroundQuery;
import dev.raceway.work.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two futures of a schedule, and where both of them stand. */
public final class FuturesViewModel implements AutoCloseable {

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<TwoFutures>> futures =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
  private final BackgroundQuery query;
  private Optional<Trace> trace = Optional.empty();

  /**
   * Begins closed.
   *
   * @param background works the futures out, one task at a time
   * @param foreground hops to the thread of this view model
   */
  public FuturesViewModel(Executor background, Executor foreground) {
    query = new BackgroundQuery(Workplace.of(background, foreground), soFar -> {});
  }

  /** Whether futures are looked at. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Tells whether futures are looked at. */
  public boolean isOpen() {
    return open.get();
  }

  /** What is compared; empty until it has been worked out. */
  public ReadOnlyObjectProperty<Optional<TwoFutures>> futuresProperty() {
    return futures.getReadOnlyProperty();
  }

  /** How many decisions both have made. */
  public ReadOnlyIntegerProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** The step that is changed, from 1. */
  public ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Returns how many steps there are to choose from. */
  public int steps() {
    return trace.map(each -> each.end().progress().steps()).orElse(0);
  }

  /** Returns who could have taken the chosen step as well. */
  public List<ThreadId> others() {
    return trace
        .filter(each -> step.get() > 0)
        .map(each -> TwoFutures.others(each, each.positionOfStep(step.get())))
        .orElse(List.of());
  }

  /**
   * Compares a schedule with the change of it that tells the most.
   *
   * @param schedule the schedule as it was, with a step at least
   * @param last the position right after the last step that may be changed
   * @param standing where both stand, if the change is not later
   */
  public void open(Trace schedule, int last, int standing) {
    trace = Optional.of(schedule);
    position.set(standing);
    step.set(schedule.state(last).progress().steps());
    open.set(true);
    ask(
        own ->
            budget ->
                Suggestion.of(own, last, () -> budget.allows(new ExplorationProgress(0, 0, 0))));
  }

  /**
   * Compares a schedule with the same, but for one step.
   *
   * @param schedule the schedule as it was
   * @param changed the position right after the step that is changed, where both stand
   */
  public void openAt(Trace schedule, int changed) {
    trace = Optional.of(schedule);
    futures.set(Optional.empty());
    position.set(changed);
    open.set(true);
    change(schedule.state(changed).progress().steps());
  }

  /** Changes another step; in the favour of the same thread, if it could have run there. */
  public void change(int wanted) {
    step.set(Math.max(1, Math.min(wanted, steps())));
    Optional<ThreadId> same = futures.get().map(TwoFutures::other).filter(others()::contains);
    same.or(() -> others().stream().findFirst()).ifPresentOrElse(this::change, this::showNone);
  }

  /** Gives the step to another thread, one of {@link #others}. */
  public void change(ThreadId other) {
    int at = trace.orElseThrow().positionOfStep(step.get());
    ask(own -> budget -> Optional.of(TwoFutures.of(own, at, other)));
  }

  private void ask(Function<Trace, Function<Budget, Optional<TwoFutures>>> question) {
    query.ask(question.apply(trace.orElseThrow().forAnotherThread()), this::show);
  }

  private void show(Optional<TwoFutures> found) {
    futures.set(found);
    found.ifPresent(
        each -> {
          step.set(each.step());
          go(Math.max(each.position(), position.get()));
        });
  }

  private void showNone() {
    query.cancel();
    futures.set(Optional.empty());
  }

  /** Lets both make their next step. */
  public void next() {
    go(position.get() + 1);
  }

  /** Takes both a step back. */
  public void back() {
    go(position.get() - 1);
  }

  /** Takes both to their ends. */
  public void toEnd() {
    go(Integer.MAX_VALUE);
  }

  /** Takes both to a position. */
  public void go(int wanted) {
    int most = futures.get().map(TwoFutures::length).orElse(0);
    position.set(Math.max(0, Math.min(wanted, most)));
  }

  /**
   * Looks at them no longer.
   *
   * @return whether anybody did
   */
  public boolean leave() {
    boolean wasOpen = open.get();
    query.cancel();
    trace = Optional.empty();
    open.set(false);
    futures.set(Optional.empty());
    return wasOpen;
  }

  /** Ends what is being worked out. */
  @Override
  public void close() {
    leave();
  }
}

package dev.raceway.ui.step.outlook;

import dev.raceway.explore.Aim;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.schedule.Schedule;
import dev.raceway.session.Run;
import dev.raceway.work.Workplace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Works out in the background how the run comes to where its scheduler is to lead it: to the worst,
 * or to exactly one value. Whoever leaves the way is given another.
 */
public final class PlanningViewModel implements AutoCloseable {

  /** What a way is for. */
  private record Task(State from, Aim aim) {}

  /** Told what comes of it. */
  public interface Listener {

    /** There is a way from where the run stands. */
    void planned(List<Decision> steps);

    /** There is none. */
    void outOfReach();

    /** There are too many states to know. */
    void gaveUp(ExplorationProgress progress);
  }

  private final ReadOnlyObjectWrapper<Optional<ExplorationProgress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BackgroundQuery query;
  private final Listener listener;
  private final Limits limits;
  private Optional<Task> task = Optional.empty();

  /**
   * Begins with nothing to do.
   *
   * @param background works it out, one task at a time
   * @param foreground hops to the thread of this view model
   */
  public PlanningViewModel(Executor background, Executor foreground, Listener listener) {
    this(background, foreground, listener, Limits.BESIDE_WINDOW);
  }

  PlanningViewModel(Executor background, Executor foreground, Listener listener, Limits limits) {
    this.listener = listener;
    this.limits = limits;
    query =
        new BackgroundQuery(
            Workplace.of(background, foreground), soFar -> progress.set(Optional.of(soFar)));
  }

  /** How far it has come, if it takes longer than a moment. */
  public ReadOnlyObjectProperty<Optional<ExplorationProgress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Tells whether a way is being worked out. */
  public boolean isUnderWay() {
    return query.isUnderWay();
  }

  /** Follows the run; asks for a way if it needs one that has not been asked for yet. */
  public void follow(Run run) {
    Optional<Task> next = run.unplanned().map(aim -> new Task(run.now(), aim));
    if (!next.equals(task)) {
      task = next;
      stop();
      next.ifPresent(this::ask);
    }
  }

  private void ask(Task wanted) {
    query.<Answer<Optional<Witness>>>ask(
        budget -> wanted.aim().from(wanted.from(), limits, budget), this::answered);
  }

  private void answered(Answer<Optional<Witness>> answer) {
    progress.set(Optional.empty());
    if (answer instanceof Exact<Optional<Witness>> exact) {
      exact
          .value()
          .ifPresentOrElse(
              witness -> listener.planned(steps(witness.schedule())), listener::outOfReach);
    } else {
      listener.gaveUp(((Inconclusive<Optional<Witness>>) answer).progress());
    }
  }

  private static List<Decision> steps(Schedule schedule) {
    List<Decision> steps = new ArrayList<>();
    for (Schedule.Repeated each : schedule.runs()) {
      steps.addAll(Collections.nCopies(each.times(), each.decision()));
    }
    return steps;
  }

  private void stop() {
    query.cancel();
    progress.set(Optional.empty());
  }

  /** Ends what is being worked out. */
  @Override
  public void close() {
    stop();
  }
}

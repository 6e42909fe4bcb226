package dev.raceway.ui.step.outlook;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.model.State;
import dev.raceway.picture.outlook.TooManyStates;
import dev.raceway.work.Workplace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Counts the schedules from where the run rests, and remembers where it has counted. */
final class ScheduleCount {

  /** So many take about a second, while nothing else happens. */
  private static final Limits LIMITS = Limits.BESIDE_STEPS.withStates(2_000_000);

  private static final int REMEMBERED = 200;

  private final ReadOnlyObjectWrapper<Chances> chances =
      new ReadOnlyObjectWrapper<>(new Chances.Counting());
  private final BackgroundQuery query;
  private final TooManyStates tooManyStates = new TooManyStates();
  private final Map<State, Counts> counted =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<State, Counts> eldest) {
          return size() > REMEMBERED;
        }
      };

  ScheduleCount(Executor background, Executor foreground) {
    query = new BackgroundQuery(Workplace.of(background, foreground), soFar -> {});
  }

  ReadOnlyObjectProperty<Chances> chancesProperty() {
    return chances.getReadOnlyProperty();
  }

  /** Shows what is known from a state on. */
  void follow(State state) {
    query.cancel();
    Counts known = counted.get(state);
    if (known != null) {
      chances.set(new Chances.Counted(known));
    } else {
      chances.set(tooManyStates.isSo(state) ? new Chances.TooMany() : new Chances.Counting());
    }
  }

  /** Counts from the state that was followed last, unless that is known or being done. */
  void count(State state) {
    if (chances.get() instanceof Chances.Counting && !query.isUnderWay()) {
      query.ask(
          budget -> Explorer.counts(state, LIMITS, budget),
          answer -> {
            if (answer instanceof Exact<Counts> exact) {
              counted.put(state, exact.value());
            } else {
              tooManyStates.add(state);
            }
            follow(state);
          });
    }
  }

  void close() {
    query.cancel();
  }
}

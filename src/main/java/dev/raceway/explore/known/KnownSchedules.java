package dev.raceway.explore.known;

import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schedules from the start that need no search: one thread after another, which loses nothing,
 * and the one that ends farthest from that. Every thread has to run, so no schedule has fewer
 * context switches than the first; {@link TextbookWorst} says why none has fewer than the second.
 */
public final class KnownSchedules {

  private KnownSchedules() {}

  /** Returns a witness for each final value that one is known for. */
  public static SortedMap<Long, Witness> from(State state) {
    SortedMap<Long, Witness> known = new TreeMap<>();
    if (state.progress().steps() > 0) {
      return known;
    }
    known.put(state.program().expected(), oneAfterAnother(state));
    OptionalLong worst = worstValue(state);
    Optional<Witness> textbook = TextbookWorst.from(state);
    if (worst.isPresent() && textbook.isPresent()) {
      known.put(worst.getAsLong(), textbook.get());
    }
    return known;
  }

  /** Returns the final value farthest from the right one if it is known, of two the lower. */
  public static OptionalLong worstValue(State state) {
    Bounds bounds = Bounds.from(state);
    if (!bounds.reached()) {
      return OptionalLong.empty();
    }
    long right = state.program().expected();
    boolean isLower = right - bounds.smallest() >= bounds.largest() - right;
    return OptionalLong.of(isLower ? bounds.smallest() : bounds.largest());
  }

  private static Witness oneAfterAnother(State start) {
    Program program = start.program();
    List<Schedule.Repeated> runs = new ArrayList<>();
    int size = program.code(start.lockOn()).size();
    for (ThreadId thread : program.threadIds()) {
      runs.add(new Schedule.Repeated(Decision.run(thread), program.updates(thread) * size));
    }
    return new Witness(new Schedule(runs), program.threads() - 1);
  }
}

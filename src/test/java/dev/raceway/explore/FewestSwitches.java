package dev.raceway.explore;

import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fewest context switches to each final value of a plain counter, in the model itself: steps
 * without a switch first, nothing merged, no symmetry.
 */
final class FewestSwitches {

  private final Set<List<Object>> seen = new HashSet<>();
  private final Deque<State> open = new ArrayDeque<>();
  private final Map<Long, Integer> fewest = new TreeMap<>();

  private FewestSwitches() {}

  /** Returns the context switches after a state, for each final value. */
  static Map<Long, Integer> from(State start) {
    FewestSwitches search = new FewestSwitches();
    search.open.add(start);
    while (!search.open.isEmpty()) {
      search.visit(search.open.removeFirst(), start.progress().contextSwitches());
    }
    return search.fewest;
  }

  private void visit(State state, int before) {
    if (!seen.add(key(state))) {
      return;
    }
    if (state.isComplete()) {
      fewest.putIfAbsent(state.count(), state.progress().contextSwitches() - before);
    }
    for (ThreadId thread : state.runnable()) {
      State after = state.apply(Decision.run(thread)).after();
      if (after.progress().contextSwitches() == state.progress().contextSwitches()) {
        open.addFirst(after);
      } else {
        open.addLast(after);
      }
    }
  }

  private static List<Object> key(State state) {
    List<Object> key = new ArrayList<>(List.of(state.count(), state.queue()));
    key.add(state.progress().last());
    for (ThreadId thread : state.program().threadIds()) {
      var self = state.thread(thread);
      key.add(self.increment() * 100 + self.programCounter());
      key.add(self.code());
      key.add(self.copy().map(copy -> copy.value()));
    }
    return key;
  }
}

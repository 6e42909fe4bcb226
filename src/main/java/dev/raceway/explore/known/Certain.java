package dev.raceway.explore.known;

import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadState;
import java.util.OptionalLong;

/**
 * Where nothing can be lost any more there is one final value, however many states lead to it:
 * where the counter itself sees to it, or a Python rule that lets nobody come between its read and
 * its write; where one thread is alone; and where a lock that keeps others out is asked for by
 * every increment that is left, and no copy is stale. The steps from such a state lead to such
 * states alone; tests hold it to the search.
 */
public final class Certain {

  private Certain() {}

  /** Returns the final value from a state, empty if others may be possible. */
  public static OptionalLong from(State state) {
    Program program = state.program();
    boolean losesNothing =
        program.threads() == 1
            || !program.counter().losesUpdates(program.python())
            || isGuarded(state);
    return losesNothing
        ? OptionalLong.of(state.count() + Bounds.left(state))
        : OptionalLong.empty();
  }

  private static boolean isGuarded(State state) {
    return state.program().isExclusive(state.lockOn())
        && state.program().threadIds().stream()
            .map(state::thread)
            .filter(ThreadState::begun)
            .allMatch(thread -> thread.bracketed() && !isStale(thread, state));
  }

  private static boolean isStale(ThreadState thread, State state) {
    return thread.copy().filter(copy -> copy.isStale(state.memory())).isPresent();
  }
}

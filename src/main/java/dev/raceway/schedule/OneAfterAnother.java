package dev.raceway.schedule;

import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.Optional;
import java.util.function.Predicate;

/** Goes on with the running thread; if it cannot run, with the next in the alphabet that can. */
public record OneAfterAnother() implements Scheduler {

  @Override
  public Optional<Decision> next(Trace trace) {
    return next(trace.end(), running -> true);
  }

  /**
   * Goes on with the running thread, or with the next.
   *
   * @param stays whether a thread that can run stays the running one
   */
  static Optional<Decision> next(State state, Predicate<ThreadId> stays) {
    return state
        .progress()
        .last()
        .filter(last -> state.canRun(last) && stays.test(last))
        .or(() -> nextInTurn(state))
        .map(Decision::run);
  }

  /** Returns the first thread after the running one, around the circle, that can run. */
  static Optional<ThreadId> nextInTurn(State state) {
    Program program = state.program();
    int from = state.progress().last().map(last -> last.index() + 1).orElse(0);
    for (int i = 0; i < program.threads(); i++) {
      ThreadId thread = ThreadId.at((from + i) % program.threads());
      if (state.canRun(thread)) {
        return Optional.of(thread);
      }
    }
    return Optional.empty();
  }
}

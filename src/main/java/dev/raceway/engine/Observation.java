package dev.raceway.engine;

import dev.raceway.model.Instruction;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What can be seen of real threads between two steps, in a form that the model can be asked for
 * too.
 *
 * @param count the count
 * @param threads where each thread stands, A first
 * @param holders the threads that have taken a lock and not given it back
 * @param queue the threads parked in the lock's queue, in the order of arrival
 */
public record Observation(
    long count, List<Standing> threads, List<ThreadId> holders, List<ThreadId> queue) {

  /**
   * Where one thread stands.
   *
   * @param increment number of the increment under way or next, from 1
   * @param next the instruction that comes next, empty between increments and after the last
   * @param register the private copy, empty if there is none
   * @param condition whether it can be chosen
   */
  public record Standing(
      int increment, Optional<Instruction> next, OptionalLong register, Condition condition) {}

  /** Whether a thread can be chosen. */
  public enum Condition {
    /** It stands at a gate. */
    READY,
    /** It is parked in the lock's queue. */
    BLOCKED,
    /** It has ended. */
    ENDED
  }

  /** Returns what should be seen in a state of the model. */
  public static Observation expectedIn(State state) {
    List<ThreadId> ids = state.program().threadIds();
    return new Observation(
        state.count(),
        ids.stream().map(id -> standing(state, id)).toList(),
        ids.stream().filter(id -> state.thread(id).holding()).toList(),
        state.queue());
  }

  private static Standing standing(State state, ThreadId id) {
    ThreadState thread = state.thread(id);
    return new Standing(
        thread.increment(),
        thread.begun() ? state.next(id) : Optional.empty(),
        thread.copy().map(copy -> OptionalLong.of(copy.value())).orElse(OptionalLong.empty()),
        condition(state, id));
  }

  private static Condition condition(State state, ThreadId id) {
    if (state.isFinished(id)) {
      return Condition.ENDED;
    }
    return state.thread(id).blocked() ? Condition.BLOCKED : Condition.READY;
  }
}

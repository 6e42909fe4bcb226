package dev.raceway.explore.known;

import dev.raceway.model.Copy;
import dev.raceway.model.Instruction;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.List;

/**
 * Whether a run can still end without a lost update, which needs no exploring. Where amounts have
 * both signs it may end at the right value all the same, by luck.
 *
 * <p>Writes form a tree, and the last one contains what lies on its path alone. What is lost stays
 * off every later path that has what is in the count now. Two that have read and not yet written
 * come to lie beside each other on the tree, and so does one whose copy is stale. Otherwise whoever
 * has a copy can write it next, and all others can follow one after another: nobody holds a lock
 * that it waits for, since the owner would have had to read before, or has written already. Only a
 * thread that cannot be interrupted may have to read first. Tests hold it to the search.
 */
public final class LossFree {

  private LossFree() {}

  /** Tells whether some schedule from a state loses nothing, all that was done before included. */
  public static boolean isInReach(State state) {
    if (!state.program().counter().losesUpdates()) {
      return true;
    }
    List<ThreadId> readers =
        state.program().threadIds().stream()
            .filter(thread -> state.thread(thread).copy().isPresent())
            .toList();
    return state.lost() == 0
        && readers.size() <= 1
        && readers.stream()
            .noneMatch(thread -> isStale(state, thread) || mustLetRead(state, thread));
  }

  private static boolean isStale(State state, ThreadId thread) {
    Copy copy = state.thread(thread).copy().orElseThrow();
    return copy.isStale(state.memory());
  }

  /** Tells whether another thread cannot be kept from reading before this one writes. */
  private static boolean mustLetRead(State state, ThreadId reader) {
    return state
        .uninterrupted()
        .filter(running -> !running.equals(reader))
        .flatMap(state::next)
        .filter(next -> next == Instruction.READ)
        .isPresent();
  }
}

package dev.raceway.schedule;

import dev.raceway.model.Decision;
import dev.raceway.model.Progress;
import dev.raceway.model.State;
import java.util.Optional;

/**
 * Equal time slices, as an interpreter hands them out. Every step uses the quantum, a blocked one
 * too; a thread that blocks or ends gives the next a fresh quantum. A thread that cannot be
 * interrupted at the end of its slice has another one.
 *
 * @param quantum steps in a slice, at least 1
 */
public record RoundRobin(int quantum) implements Scheduler {

  /** The quantum that is used unless another is chosen. */
  public static final int DEFAULT_QUANTUM = 2;

  /**
   * Checks the quantum.
   *
   * @throws IllegalArgumentException if it is not at least 1
   */
  public RoundRobin {
    requireSlice(quantum);
  }

  static void requireSlice(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("quantum must be at least 1, not " + steps);
    }
  }

  @Override
  public Optional<Decision> next(Trace trace) {
    State state = trace.end();
    Progress progress = state.progress();
    boolean sliceIsUsed = progress.stretch() % quantum == 0;
    return progress
        .last()
        .filter(last -> !sliceIsUsed && state.canRun(last))
        .or(() -> OneAfterAnother.nextInTurn(state))
        .map(Decision::run);
  }
}

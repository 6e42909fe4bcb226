package dev.raceway.schedule;

import dev.raceway.model.Decision;
import java.util.Optional;

/**
 * Equal time slices, as an interpreter with a global lock (GIL) hands them out. It is {@link
 * RoundRobin} but for this: when a slice is used up where the program's Python rule lets nobody
 * interrupt the thread, the wish for a switch is kept, and the slice ends at the next switch point,
 * as CPython's request to drop the lock does. Round robin forgets such a wish.
 *
 * @param quantum steps in a slice, at least 1
 */
public record InterpreterScheduler(int quantum) implements Scheduler {

  /**
   * Checks the quantum.
   *
   * @throws IllegalArgumentException if it is not at least 1
   */
  public InterpreterScheduler {
    RoundRobin.requireSlice(quantum);
  }

  @Override
  public Optional<Decision> next(Trace trace) {
    return OneAfterAnother.next(trace.end(), running -> !sliceHasEnded(trace));
  }

  /** A thread that nobody takes the interpreter from may have had several slices in a row. */
  private boolean sliceHasEnded(Trace trace) {
    int used = 0;
    boolean ended = false;
    for (int position = beginOfStretch(trace); position <= trace.length(); position++) {
      if (trace.decision(position) instanceof Decision.Run) {
        used = ended ? 1 : used + 1;
        ended = used >= quantum && trace.state(position).uninterrupted().isEmpty();
      }
    }
    return ended;
  }

  /** Returns the position after the first of the steps that the running thread made in a row. */
  private static int beginOfStretch(Trace trace) {
    int step = trace.end().progress().steps() - trace.end().progress().stretch() + 1;
    return trace.positionOfStep(step);
  }
}

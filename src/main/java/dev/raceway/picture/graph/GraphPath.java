package dev.raceway.picture.graph;

import dev.raceway.model.Event;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadState;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run as a path on the grid.
 *
 * @param moves its steps in order
 */
public record GraphPath(List<GraphMove> moves) {

  public static final GraphPath EMPTY = new GraphPath(List.of());

  public GraphPath {
    moves = List.copyOf(moves);
  }

  /** Returns the path of a trace, empty if it does not run on the squares of this grid. */
  public static Optional<GraphPath> of(ProgressGrid grid, Trace trace) {
    if (!fits(grid, trace)) {
      return Optional.empty();
    }
    List<GraphMove> moves = new ArrayList<>(trace.length());
    for (int position = 1; position <= trace.length(); position++) {
      if (trace.event(position) instanceof Event.Stepped step) {
        moves.add(
            move(
                grid,
                step,
                grid.place(trace.state(position - 1)),
                grid.place(trace.state(position))));
      }
    }
    return Optional.of(new GraphPath(moves));
  }

  private static GraphMove move(ProgressGrid grid, Event.Stepped step, Point from, Point to) {
    return new GraphMove(kind(grid, step), step.thread(), from, to);
  }

  private static GraphMove.Kind kind(ProgressGrid grid, Event.Stepped step) {
    if (!grid.shows(step.thread())) {
      return GraphMove.Kind.OTHER;
    }
    if (step.blocked()) {
      return GraphMove.Kind.BUMP;
    }
    return step.handedTo().filter(grid::shows).isPresent()
        ? GraphMove.Kind.HAND_OVER
        : GraphMove.Kind.STEP;
  }

  /** The two threads' increments must all have begun with the lock switch as the grid has it. */
  private static boolean fits(ProgressGrid grid, Trace trace) {
    boolean locks = grid.program().lockOnAtStart();
    if (!grid.isFor(trace.program())) {
      return false;
    }
    for (int position = 1; position <= trace.length(); position++) {
      if (trace.event(position) instanceof Event.Stepped step
          && grid.shows(step.thread())
          && isBracketed(trace.state(position - 1), step.thread()) != locks) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBracketed(State before, ThreadId thread) {
    ThreadState own = before.thread(thread);
    return own.begun() ? own.bracketed() : before.lockOn();
  }

  /** Returns where it ends. */
  public Point end() {
    return moves.isEmpty() ? Point.ORIGIN : moves.get(moves.size() - 1).to();
  }

  /** Tells whether it goes through a zone of a kind. */
  public boolean meets(ProgressGrid grid, Zone.Kind kind) {
    return moves.stream().anyMatch(move -> grid.isIn(kind, move.to()));
  }
}

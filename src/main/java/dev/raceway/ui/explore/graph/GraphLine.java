package dev.raceway.ui.explore.graph;

import dev.raceway.schedule.Trace;

/**
 * One path as it is shown.
 *
 * @param kind what it is
 * @param path where it goes
 * @param trace the run that it is
 */
record GraphLine(Kind kind, GraphPath path, Trace trace) {

  /** What a path is. */
  enum Kind {
    /** A schedule that loses an update, with the fewest context switches. */
    LOST,
    /** One that loses none. */
    EXACT,
    /** The run of the Step screen. */
    RUN,
    /** What a person draws. */
    DRAWN
  }

  /** Tells whether it has lost an update, or cannot but lose one. */
  boolean loses(ProgressGrid grid) {
    return trace.end().lost() > 0 || path.meets(grid, Zone.Kind.UNSAFE);
  }
}

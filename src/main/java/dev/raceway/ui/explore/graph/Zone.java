package dev.raceway.ui.explore.graph;

/**
 * A rectangle of the grid, between an increment of the one thread and one of the other. Its border
 * does not belong to it.
 */
record Zone(int left, int bottom, int right, int top) {

  /** What happens to a path there. */
  enum Kind {
    /** Both threads have read and neither has written: an update is lost, whatever comes next. */
    UNSAFE,
    /** Both threads would have the lock: no path gets there. */
    FORBIDDEN
  }
}

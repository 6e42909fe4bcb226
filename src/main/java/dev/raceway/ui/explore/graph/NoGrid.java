package dev.raceway.ui.explore.graph;

/** Why a program has no progress graph. */
enum NoGrid {
  /** There is no second thread. */
  ALONE,
  /** A compare-and-set can fail and go back: a path would have to turn round. */
  RETRIES
}

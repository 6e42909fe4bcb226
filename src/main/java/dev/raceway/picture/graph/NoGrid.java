package dev.raceway.picture.graph;

/** Why a program has no progress graph. */
public enum NoGrid {
  /** There is no second thread. */
  ALONE,
  /** A compare-and-set can fail and go back: a path would have to turn round. */
  RETRIES
}

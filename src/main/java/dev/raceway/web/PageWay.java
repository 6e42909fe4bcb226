package dev.raceway.web;

import dev.raceway.session.Run;

/**
 * A way that was left, and that a page offers beside the prepared run.
 *
 * @param run the whole of it
 * @param setUp work, counter, lock and rule in words: it may be of another set-up
 */
record PageWay(Run run, String setUp) {

  /** Tells whether a run has the same set-up, whatever its lock switch was at the start. */
  boolean isOfSetUp(Run other) {
    return run.program().isSameApartFromSwitch(other.program());
  }

  /** Returns the run where it turns off from another, which is the start in another set-up. */
  Run fromWhereItLeaves(Run other) {
    return run.at(run.trace().commonWith(other.trace()));
  }
}

package dev.raceway.trial;

/** What the threads do between start and end, for as many trials as a batch has. */
interface Work {

  /**
   * Does one thread's part of a trial.
   *
   * @return whether it was done to the end; if not, the run was halted
   */
  boolean run(int thread, int trial);

  /** Returns what a trial found, and makes it ready for another. */
  long take(int trial);
}

package dev.raceway.trial.run;

/** What the threads do between start and end, for as many trials as a batch has. */
interface Work {

  /**
   * Does one thread's part of a trial.
   *
   * @return whether it was done to the end; if not, the run was halted
   */
  boolean run(int thread, int trial);

  /**
   * Does one thread's part of trials, one after another.
   *
   * @return the first that was not done to the end, or {@code to} if all were
   */
  default int run(int thread, int from, int to) {
    for (int trial = from; trial < to; trial++) {
      if (!run(thread, trial)) {
        return trial;
      }
    }
    return to;
  }

  /** Returns what a trial found, and makes it ready for another. */
  long take(int trial);

  /** Does so with the first trials of a batch, as many as are asked for. */
  default void take(long[] found, int number) {
    for (int trial = 0; trial < number; trial++) {
      found[trial] = take(trial);
    }
  }
}

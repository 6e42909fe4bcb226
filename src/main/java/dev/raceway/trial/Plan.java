package dev.raceway.trial;

/**
 * How the trials of a set-up are laid out.
 *
 * @param setup what each trial does
 * @param trials how many there are
 * @param processors how many threads can run at a time
 */
record Plan(TrialSetup setup, long trials, int processors) {

  /**
   * Increments that a thread does in a batch of short trials. Measured: with fewer, the threads
   * wait at the finish line more than they run; with more, those that share a processor and run
   * through a batch without meeting drift apart and seldom race.
   */
  private static final int BATCH_INCREMENTS = 1 << 11;

  static Plan of(TrialSetup setup, long trials) {
    return new Plan(setup, trials, Runtime.getRuntime().availableProcessors());
  }

  /** Returns how many trials are run before their outcomes are counted. */
  int batch() {
    return (int) Math.max(1, Math.min(trials, BATCH_INCREMENTS / setup.increments()));
  }

  /**
   * Tells whether the threads meet before each trial and not only before each batch. Threads that
   * share a processor cannot meet without waiting for it, so they run through a batch freely.
   */
  boolean meetsEachTrial() {
    return setup.threads() <= processors;
  }
}

package dev.raceway.trial;

/**
 * How the trials of a set-up are laid out.
 *
 * @param setup what each trial does
 * @param trials how many there are
 * @param processors how many threads can run at a time
 */
record Plan(TrialSetup setup, long trials, int processors) {

  /** Most trials of a batch: their counters still fit into a processor's own cache. */
  private static final int MAX_BATCH = Integer.getInteger("mb", 1 << 12);

  /** Increments of one thread from which on a batch is not worth its weaker start. */
  private static final int MIN_TO_BATCH = Integer.getInteger("mtb", 10_000);

  static Plan of(TrialSetup setup, long trials) {
    return new Plan(setup, trials, Runtime.getRuntime().availableProcessors());
  }

  /** Returns how many trials come between two looks at what they found. */
  int batch() {
    long fit = Math.min(MIN_TO_BATCH, Chunk.of(setup)) / setup.increments();
    return (int) Math.max(1, Math.min(trials, Math.min(fit, MAX_BATCH)));
  }

  /**
   * Tells whether the threads meet before each trial and not only before each batch. Threads that
   * share a processor cannot meet without waiting for it, so they run through a batch freely.
   */
  boolean meetsEachTrial() {
    return setup.threads() <= processors;
  }
}

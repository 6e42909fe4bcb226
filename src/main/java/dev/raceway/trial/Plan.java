package dev.raceway.trial;

import dev.raceway.model.CounterKind;

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

  /**
   * Increments that a thread does between two meetings of short trials; jcstress has 10. A meeting
   * takes as long as several increments, and within so few the threads do not drift apart.
   */
  private static final int STRIDE_INCREMENTS = 16;

  static Plan of(TrialSetup setup, long trials) {
    return new Plan(setup, trials, Runtime.getRuntime().availableProcessors());
  }

  /** Returns how many trials are run before their outcomes are counted. */
  int batch() {
    return (int) Math.max(1, Math.min(trials, BATCH_INCREMENTS / setup.increments()));
  }

  /**
   * Returns how many trials of a batch the threads run through between two meetings. Threads that
   * share a processor cannot meet without waiting for it, so they run through a batch freely.
   */
  int stride() {
    return setup.threads() > processors
        ? batch()
        : Math.max(1, Math.min(batch(), STRIDE_INCREMENTS / setup.increments()));
  }

  /** Tells whether every trial has threads of its own, started as a beginner starts them. */
  boolean startsLikeBeginners() {
    return setup.counter() == CounterKind.NAIVE;
  }
}

package dev.raceway.trial.result;

/**
 * How the trials of a set-up are laid out.
 *
 * @param setup what each trial does
 * @param trials how many there are
 * @param processors how many threads can run at a time
 */
public record TrialPlan(TrialSetup setup, long trials, int processors) {

  /**
   * Increments that a thread does in a batch of short trials, if the threads meet within it.
   * Measured: with fewer, they wait at the finish line more than they run.
   */
  private static final int BATCH_INCREMENTS = 1 << 13;

  /**
   * The same for threads that share a processor and run through a batch without meeting: with more,
   * they drift apart and seldom race.
   */
  private static final int FREE_BATCH_INCREMENTS = 1 << 11;

  /**
   * Increments that a thread does between two meetings of short trials: a meeting takes as long as
   * many increments, and with more the threads drift apart. Measured on two processors, 1 increment
   * each, after other kinds were tried: 256 are 28 million trials a second with 25 % that lose, 512
   * are 34 with 12 %, 1024 are 31 with 7 %.
   */
  private static final int STRIDE_INCREMENTS = 1 << 9;

  /** Returns the plan of so many trials of a set-up. */
  public static TrialPlan of(TrialSetup setup, long trials) {
    return new TrialPlan(setup, trials, Runtime.getRuntime().availableProcessors());
  }

  /** Returns how many trials are run before their outcomes are counted. */
  public int batch() {
    int most = meets() ? BATCH_INCREMENTS : FREE_BATCH_INCREMENTS;
    return (int) Math.max(1, Math.min(trials, most / setup.increments()));
  }

  /**
   * Returns how many trials of a batch the threads run through between two meetings. Threads that
   * share a processor cannot meet without waiting for it, so they run through a batch freely.
   */
  public int stride() {
    return meets()
        ? Math.max(1, Math.min(batch(), STRIDE_INCREMENTS / setup.increments()))
        : batch();
  }

  private boolean meets() {
    return setup.threads() <= processors;
  }

  /** Tells whether every trial has threads of its own, started as a beginner starts them. */
  public boolean startsLikeBeginners() {
    return setup.counter().collapses();
  }
}

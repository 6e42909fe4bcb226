package dev.raceway.trial;

/**
 * The fastest span of time of a run so far, and since when there has been none that is much faster.
 * As long as there is, the compiler is still at work.
 */
final class FastestSpan {

  private static final double MUCH_FASTER = 0.8;

  private double nanosPerTrial = Double.POSITIVE_INFINITY;
  private double since;
  private double spentBefore;
  private long trialsBefore;

  /**
   * Notes how far a run is: what has come since the last call is a span.
   *
   * @param trials how many it has finished in all
   * @param spentNanos the time that all of them took
   */
  void note(long trials, double spentNanos) {
    long more = trials - trialsBefore;
    if (more <= 0) {
      return;
    }
    double perTrial = (spentNanos - spentBefore) / more;
    if (perTrial < MUCH_FASTER * nanosPerTrial) {
      since = trialsBefore == 0 ? 0 : spentNanos;
    }
    nanosPerTrial = Math.min(nanosPerTrial, perTrial);
    spentBefore = spentNanos;
    trialsBefore = trials;
  }

  /** Tells whether it has been the fastest, or nearly, for a time, and was of enough trials. */
  boolean isSettled(long fewestTrials, double nanos) {
    return trialsBefore >= fewestTrials && spentBefore >= since + nanos;
  }

  double nanosPerTrial() {
    return nanosPerTrial;
  }
}

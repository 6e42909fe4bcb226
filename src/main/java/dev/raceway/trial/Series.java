package dev.raceway.trial;

import dev.raceway.work.Cancellation;
import java.util.function.Consumer;

/** Trials of several set-ups as one piece of work, as {@link TrialSeries} runs them. */
public interface Series {

  /** Returns how long the whole series takes; see {@link TrialSeries#estimate}. */
  DurationEstimate estimate(Cancellation cancellation);

  /** Runs what has not been run yet; see {@link TrialSeries#run}. */
  SeriesProgress run(Cancellation cancellation, Consumer<SeriesProgress> observer);

  /** Returns what has been found so far. */
  SeriesProgress progress();
}

package dev.raceway.session.export.trial;

import dev.raceway.trial.Machine;
import dev.raceway.trial.result.TrialProgress;
import java.util.List;

/**
 * What trials found, one set-up after another, and what they were run on.
 *
 * @param runs the results, also of trials that were cancelled
 * @param machine what they were run on
 */
public record TrialReport(List<TrialProgress> runs, Machine machine) {

  /** Keeps a copy. */
  public TrialReport {
    runs = List.copyOf(runs);
  }

  /** Returns the report of trials on this machine. */
  public static TrialReport here(List<TrialProgress> runs) {
    return new TrialReport(runs, Machine.here());
  }
}

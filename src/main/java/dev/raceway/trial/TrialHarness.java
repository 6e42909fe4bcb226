package dev.raceway.trial;

import dev.raceway.trial.result.TrialSetup;
import java.util.List;

/** What trials are run on: this computer, or in tests a script of what is found. */
public interface TrialHarness {

  /** Returns the harness that runs real threads on this computer. */
  static TrialHarness here() {
    return new TrialHarness() {

      @Override
      public Machine machine() {
        return Machine.here();
      }

      @Override
      public Series series(List<TrialSetup> setups, long trials) {
        return new TrialSeries(setups, trials);
      }
    };
  }

  /** Returns the machine that is measured. */
  Machine machine();

  /**
   * Plans a series of trials, of which none has run yet.
   *
   * @param setups what is tried, in order, at least one
   * @param trials of each
   */
  Series series(List<TrialSetup> setups, long trials);
}

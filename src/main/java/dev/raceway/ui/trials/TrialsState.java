package dev.raceway.ui.trials;

import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import java.util.Optional;

/**
 * What the panel shows.
 *
 * @param phase where the trials are
 * @param setup what each of them does
 * @param trials how many were asked for
 * @param progress what they have found; empty before the first report
 * @param failure why they failed; empty if they did not
 */
public record TrialsState(
    Phase phase,
    TrialSetup setup,
    long trials,
    Optional<TrialProgress> progress,
    Optional<String> failure) {

  /** Where trials can be. */
  public enum Phase {
    EMPTY,
    RUNNING,
    CANCELLED,
    DONE,
    FAILED
  }

  static TrialsState empty(TrialSetup setup) {
    return new TrialsState(Phase.EMPTY, setup, 0, Optional.empty(), Optional.empty());
  }

  static TrialsState started(TrialSetup setup, long trials) {
    return new TrialsState(Phase.RUNNING, setup, trials, Optional.empty(), Optional.empty());
  }

  TrialsState advanced(TrialProgress now) {
    return new TrialsState(Phase.RUNNING, setup, trials, Optional.of(now), Optional.empty());
  }

  TrialsState ended(TrialProgress end) {
    Phase how = end.isComplete() ? Phase.DONE : Phase.CANCELLED;
    return new TrialsState(how, setup, trials, Optional.of(end), Optional.empty());
  }

  TrialsState cancelled() {
    return new TrialsState(Phase.CANCELLED, setup, trials, Optional.empty(), Optional.empty());
  }

  TrialsState failed(String reason) {
    return new TrialsState(Phase.FAILED, setup, trials, Optional.empty(), Optional.of(reason));
  }

  /** Tells whether trials are under way. */
  public boolean isRunning() {
    return phase == Phase.RUNNING;
  }

  /** Returns how many trials have ended. */
  public long done() {
    return progress.map(TrialProgress::trialsDone).orElse(0L);
  }

  /** Returns the share of the trials that have ended, from 0 to 1. */
  public double share() {
    return trials == 0 ? 0 : (double) done() / trials;
  }
}

package dev.raceway.ui.trials.run;

import dev.raceway.picture.histogram.Bars;
import dev.raceway.trial.DurationEstimate;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.ui.setup.WorkSetup;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One of the things that are compared, as it is shown: everything that takes time is counted
 * already.
 *
 * @param turn where it is
 * @param progress what its trials have found
 * @param bars the same as bars
 * @param median the count that half of the trials did not exceed; empty before the first
 * @param left how long it will still take, if that is known
 * @param expectedShares what the interleaving alone would give, of small set-ups
 */
public record RunPicture(
    Turn turn,
    TrialProgress progress,
    Bars bars,
    OptionalLong median,
    Optional<DurationEstimate> left,
    Optional<ExpectedShares> expectedShares) {

  /** Where one of several is. */
  public enum Turn {
    WAITING,
    RUNNING,
    DONE,
    /** Cancelled or paused in the middle. */
    STOPPED
  }

  static RunPicture of(
      Turn turn,
      TrialProgress progress,
      Optional<DurationEstimate> left,
      Optional<ExpectedShares> expectedShares) {
    return new RunPicture(
        turn, progress, Bars.of(progress), progress.outcomes().median(), left, expectedShares);
  }

  /** Returns the same with another turn and time left. */
  RunPicture with(Turn newTurn, Optional<DurationEstimate> newLeft) {
    return new RunPicture(newTurn, progress, bars, median, newLeft, expectedShares);
  }

  public Contender contender() {
    return Contender.of(setup());
  }

  public TrialSetup setup() {
    return progress.setup();
  }

  /** Returns its name, with what is added. */
  public String name() {
    return contender()
        .text(new WorkSetup(setup().work(), setup().start(), TrialSetup.MAX_INCREMENTS));
  }

  public long done() {
    return progress.trialsDone();
  }

  /** Returns the share of its trials that have ended, from 0 to 1. */
  public double share() {
    return (double) done() / progress.trials();
  }

  public long exact() {
    return progress.outcomes().exact();
  }

  /** Tells whether some trial has lost an update. */
  public boolean isLossy() {
    return exact() < done();
  }
}

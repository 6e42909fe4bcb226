package dev.raceway.ui.trials.screen;

import dev.raceway.trial.DurationEstimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the screen shows.
 *
 * @param phase where the trials are
 * @param setup what was asked for
 * @param runs what is compared, in order; empty before the first run
 * @param left how long all of it will still take, if that is known
 * @param fixes which fixes work, if all of them are compared
 * @param failure why the trials failed; empty if they did not
 */
public record LabState(
    Phase phase,
    LabSetup setup,
    List<RunPicture> runs,
    Optional<DurationEstimate> left,
    Optional<FixStrip> fixes,
    Optional<String> failure) {

  /** Where trials can be. */
  public enum Phase {
    EMPTY,
    /** A few are run to find out how long all will take. */
    ESTIMATING,
    /** They would take long, and nobody has said yet that they may. */
    WARNED,
    RUNNING,
    PAUSED,
    CANCELLED,
    DONE,
    FAILED
  }

  /** Keeps a copy. */
  public LabState {
    runs = List.copyOf(runs);
  }

  static LabState empty(LabSetup setup) {
    return new LabState(
        Phase.EMPTY, setup, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  LabState in(Phase next) {
    return new LabState(next, setup, runs, left, fixes, Optional.empty());
  }

  LabState failed(String reason) {
    return new LabState(Phase.FAILED, setup, runs, left, fixes, Optional.of(reason));
  }

  LabState warned(DurationEstimate estimate) {
    return new LabState(Phase.WARNED, setup, runs, Optional.of(estimate), fixes, failure);
  }

  /** Tells whether threads run, so that nothing else may be started. */
  public boolean isBusy() {
    return phase == Phase.ESTIMATING || phase == Phase.RUNNING;
  }

  /** Tells whether it can be gone on with. */
  boolean isPaused() {
    return phase == Phase.PAUSED;
  }

  long done() {
    return runs.stream().mapToLong(RunPicture::done).sum();
  }

  long trials() {
    return (long) setup.trials() * setup.picks().size();
  }

  /** Returns the share of all trials that have ended, from 0 to 1. */
  double share() {
    return trials() == 0 ? 0 : (double) done() / trials();
  }

  /** Returns whose turn it is, or whose was last. */
  Optional<RunPicture> current() {
    return runs.stream()
        .filter(run -> run.done() > 0)
        .reduce((before, after) -> after)
        .or(() -> runs.stream().findFirst());
  }

  /** Returns how many times as long as {@code count += 1} an increment takes, if both are known. */
  OptionalDouble cost(RunPicture run) {
    OptionalDouble nanos = run.progress().nanosPerIncrement();
    return runs.stream()
        .filter(other -> other.pick().equals(Pick.PLAIN))
        .map(plain -> plain.progress().nanosPerIncrement())
        .filter(plain -> plain.isPresent() && nanos.isPresent())
        .mapToDouble(plain -> nanos.getAsDouble() / plain.getAsDouble())
        .findFirst();
  }
}

package dev.raceway.ui.trials.run;

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
public record TrialsScreenState(
    Phase phase,
    TrialsScreenSetup setup,
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
  public TrialsScreenState {
    runs = List.copyOf(runs);
  }

  static TrialsScreenState empty(TrialsScreenSetup setup) {
    return new TrialsScreenState(
        Phase.EMPTY, setup, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  TrialsScreenState in(Phase next) {
    return new TrialsScreenState(next, setup, runs, left, fixes, Optional.empty());
  }

  TrialsScreenState failed(String reason) {
    return new TrialsScreenState(Phase.FAILED, setup, runs, left, fixes, Optional.of(reason));
  }

  TrialsScreenState warned(DurationEstimate estimate) {
    return new TrialsScreenState(Phase.WARNED, setup, runs, Optional.of(estimate), fixes, failure);
  }

  /** Tells whether threads run, so that nothing else may be started. */
  public boolean isBusy() {
    return phase == Phase.ESTIMATING || phase == Phase.RUNNING;
  }

  /** Tells whether it can be gone on with. */
  public boolean isPaused() {
    return phase == Phase.PAUSED;
  }

  public long done() {
    return runs.stream().mapToLong(RunPicture::done).sum();
  }

  long trials() {
    return (long) setup.trials() * setup.contenders().size();
  }

  /** Returns the share of all trials that have ended, from 0 to 1. */
  public double share() {
    return trials() == 0 ? 0 : (double) done() / trials();
  }

  /** Returns whose turn it is, or whose was last. */
  public Optional<RunPicture> current() {
    return runs.stream()
        .filter(run -> run.done() > 0)
        .reduce((before, after) -> after)
        .or(() -> runs.stream().findFirst());
  }

  /** Returns how many times as long as {@code count += 1} an increment takes, if both are known. */
  public OptionalDouble cost(RunPicture run) {
    OptionalDouble nanos = run.progress().nanosPerIncrement();
    return runs.stream()
        .filter(other -> other.contender().equals(Contender.PLAIN))
        .map(plain -> plain.progress().nanosPerIncrement())
        .filter(plain -> plain.isPresent() && nanos.isPresent())
        .mapToDouble(plain -> nanos.getAsDouble() / plain.getAsDouble())
        .findFirst();
  }
}

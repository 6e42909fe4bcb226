package dev.raceway.ui.gil;

import dev.raceway.gil.result.GilProgress;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.HandOver;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import java.util.List;
import java.util.Optional;

/**
 * A measurement under way or the last one.
 *
 * @param phase what has become of it
 * @param result the modes that were measured to the end so far
 * @param handOvers of the interpreter lock, in the order of time; none before they are measured
 * @param running the mode under way
 * @param done how much of that is done, from 0 to 1
 * @param problem why it failed
 */
record GilState(
    Phase phase,
    GilResult result,
    List<HandOver> handOvers,
    Optional<Mode> running,
    double done,
    String problem) {

  /** What has become of a measurement. */
  enum Phase {
    EMPTY,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  static GilState of(Phase phase, GilSetup setup) {
    GilResult nothing = new GilResult(setup, Runtime.getRuntime().availableProcessors(), List.of());
    return new GilState(phase, nothing, List.of(), Optional.empty(), 0, "");
  }

  static GilState advanced(GilProgress now) {
    return new GilState(
        Phase.RUNNING,
        now.soFar(),
        handOvers(now.soFar()),
        Optional.of(now.running()),
        now.done(),
        "");
  }

  static GilState ended(GilResult end) {
    Phase how = end.isComplete() ? Phase.DONE : Phase.CANCELLED;
    return new GilState(how, end, handOvers(end), Optional.empty(), 1, "");
  }

  static GilState failed(GilResult soFar, String why) {
    return new GilState(Phase.FAILED, soFar, handOvers(soFar), Optional.empty(), 0, why);
  }

  private static List<HandOver> handOvers(GilResult result) {
    return result.of(Mode.GIL).map(ModeResult::handOverList).orElse(List.of());
  }

  boolean isRunning() {
    return phase == Phase.RUNNING;
  }

  /** Returns how much of all is done, from 0 to 1. */
  double share() {
    return Math.min(1, (result.modes().size() + (isRunning() ? done : 0)) / Mode.values().length);
  }

  /** Returns the longest wall time in nanoseconds, 0 if nothing was measured. */
  long longest() {
    return result.modes().stream().mapToLong(ModeResult::wallNanos).max().orElse(0);
  }
}

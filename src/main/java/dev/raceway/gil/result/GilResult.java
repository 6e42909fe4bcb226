package dev.raceway.gil.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the modes compare.
 *
 * @param setup what was measured
 * @param processors what the computer has for Java; with one, threads cannot compute at once
 * @param modes the modes that were measured to the end, in their order; not all if it was cancelled
 */
public record GilResult(GilSetup setup, int processors, List<ModeResult> modes) {

  /** Keeps a copy. */
  public GilResult {
    modes = List.copyOf(modes);
  }

  /** Returns a mode's figures, empty if it was not measured to the end. */
  public Optional<ModeResult> of(Mode mode) {
    return modes.stream().filter(result -> result.mode() == mode).findFirst();
  }

  /** Returns how many times faster a mode was than one part after another. */
  public OptionalDouble speedUp(Mode mode) {
    Optional<ModeResult> base = of(Mode.SEQUENTIAL);
    Optional<ModeResult> other = of(mode);
    return base.isPresent() && other.isPresent()
        ? OptionalDouble.of((double) base.get().wallNanos() / other.get().wallNanos())
        : OptionalDouble.empty();
  }

  /** Tells whether all modes were measured. */
  public boolean isComplete() {
    return modes.size() == Mode.values().length;
  }
}

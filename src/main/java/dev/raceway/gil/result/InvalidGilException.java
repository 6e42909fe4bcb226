package dev.raceway.gil.result;

import dev.raceway.model.Program;

/** A measurement that cannot be made. The fault says why, for a text in any language. */
public final class InvalidGilException extends IllegalArgumentException {

  /** What is wrong. */
  public enum Fault {
    /** Not 1 to {@value Program#MAX_THREADS} threads. */
    THREADS("threads must be 1 to " + Program.MAX_THREADS + ", not %s"),
    /** A switch interval out of bounds. */
    SWITCH_INTERVAL(
        "the switch interval must be "
            + GilSetup.MIN_SWITCH_MICROS
            + " to "
            + GilSetup.MAX_SWITCH_MICROS
            + " microseconds, not %s");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Fault fault;

  private InvalidGilException(Fault fault, long value) {
    super(fault.sentence.formatted(value));
    this.fault = fault;
  }

  static void require(boolean holds, Fault fault, long value) {
    if (!holds) {
      throw new InvalidGilException(fault, value);
    }
  }

  /** Returns what is wrong. */
  public Fault fault() {
    return fault;
  }
}

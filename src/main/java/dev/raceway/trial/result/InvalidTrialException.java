package dev.raceway.trial.result;

import dev.raceway.model.Program;

/** Trials that cannot be run. The fault says which part is wrong, for a text in any language. */
public final class InvalidTrialException extends IllegalArgumentException {

  /** What is wrong. */
  public enum Fault {
    /** Not 1 to {@value TrialSetup#MAX_THREADS} threads. */
    THREADS("threads must be 1 to " + TrialSetup.MAX_THREADS + ", not %s"),
    /** Not 1 to {@value TrialSetup#MAX_INCREMENTS} increments each. */
    INCREMENTS("increments must be 1 to " + TrialSetup.MAX_INCREMENTS + ", not %s"),
    /** Zero, or more than {@value Program#MAX_AMOUNT} either way. */
    AMOUNT(
        "amount must be a whole number other than 0, up to "
            + Program.MAX_AMOUNT
            + " either way, not %s"),
    /** More than {@value Program#MAX_AMOUNT} either way. */
    START("start must be a whole number up to " + Program.MAX_AMOUNT + " either way, not %s"),
    /** Not 1 to {@value Program#MAX_PERMITS} permits. */
    PERMITS("permits must be 1 to " + Program.MAX_PERMITS + ", not %s"),
    /** More than one permit of a lock that has none. */
    NO_PERMITS("only lock semaphore has permits, %s of them with another lock cannot be"),
    /** The beginner's loop with another amount than 1. */
    NAIVE_AMOUNT("counter naive adds 1, its amount cannot be %s"),
    /** Not 1 to {@value TrialSetup#MAX_TRIALS} trials. */
    TRIALS("trials must be 1 to " + TrialSetup.MAX_TRIALS + ", not %s");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Fault fault;
  private final long value;

  private InvalidTrialException(Fault fault, long value) {
    super(fault.sentence.formatted(value));
    this.fault = fault;
    this.value = value;
  }

  /** Refuses a value unless something holds. */
  public static void require(boolean holds, Fault fault, long value) {
    if (!holds) {
      throw new InvalidTrialException(fault, value);
    }
  }

  /** Returns what is wrong. */
  public Fault fault() {
    return fault;
  }

  /** Returns the value that was refused. */
  public long value() {
    return value;
  }
}

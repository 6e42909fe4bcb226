package dev.raceway.model;

/**
 * A set-up that no program can have. The fault says which part of it, for a text in any language.
 */
public final class InvalidProgramException extends IllegalArgumentException {

  /** What is wrong with the set-up. */
  public enum Fault {
    /** Not 1 to {@value Program#MAX_THREADS} threads. */
    THREADS("threads must be 1 to " + Program.MAX_THREADS + ", not %s"),
    /** Not 1 to {@value Program#MAX_INCREMENTS} increments each. */
    INCREMENTS("increments must be 1 to " + Program.MAX_INCREMENTS + ", not %s"),
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
    NO_PERMITS("lock %s has no permits, only semaphore does"),
    /** A counter kind that exists in trials only. */
    TRIALS_ONLY_COUNTER("counter %s cannot be stepped, only tried: %s"),
    /** A lock mode that exists in trials only. */
    TRIALS_ONLY_LOCK("lock %s cannot be stepped, only tried: %s"),
    /** A lock that is on although there is none. */
    NO_LOCK("lock %s cannot be on"),
    /** A rule of Python's for a counter kind that Python does not have. */
    NOT_PYTHON("counter %s follows no rule of Python's, only plain and call do");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Fault fault;
  private final String value;

  InvalidProgramException(Fault fault, Object value, String reason) {
    super(fault.sentence.formatted(value, reason));
    this.fault = fault;
    this.value = String.valueOf(value);
  }

  /** Returns what is wrong. */
  public Fault fault() {
    return fault;
  }

  /** Returns the value that was refused, as text. */
  public String value() {
    return value;
  }
}

package dev.raceway.schedule;

/** A share code that cannot be read. */
public final class ShareCodeException extends IllegalArgumentException {

  /** What is wrong with the code. */
  public enum Fault {
    /** Not a share code at all. */
    NOT_A_CODE("it should begin with RW1: or RW2:, not with %s"),
    /** A version that this program does not know. */
    UNKNOWN_VERSION("%s is a version that is not known here, only RW1 and RW2 are"),
    /** The check at the end does not fit: a wrong or missing character. */
    WRONG_CHECK("the check '%s' at the end does not fit, so a character is wrong or missing"),
    /** Not five parts and a check. */
    WRONG_PARTS("it should have 5 parts and a check, this one has %s"),
    /** A second part that is not threads × increments. */
    WRONG_SIZE("part 2 must be threads x increments, such as 2x1 or 2x1@5, not '%s'"),
    /** A second part that is not a list of updates and amounts. */
    WRONG_WORK(
        "part 2 must be each thread's updates and amount, such as 1@1,1@-1 or 5_1@1,1@-1, not"
            + " '%s'"),
    /** A rule of Python's that is none of those that a code can name. */
    UNKNOWN_PYTHON_RULE("part 3, '%s', asks for a rule of Python's other than /3.10 and /free"),
    /** A counter kind that does not exist. */
    UNKNOWN_COUNTER("part 3, '%s', is not a counter kind"),
    /** A lock mode that does not exist. */
    UNKNOWN_LOCK("part 4, '%s', is not a lock mode");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Fault fault;
  private final String value;

  ShareCodeException(Fault fault, String value) {
    super("share code: " + fault.sentence.formatted(Quotation.of(value)));
    this.fault = fault;
    this.value = Quotation.of(value);
  }

  /** Returns what is wrong. */
  public Fault fault() {
    return fault;
  }

  /** Returns the part that was refused, as a sentence quotes it. */
  public String value() {
    return value;
  }
}

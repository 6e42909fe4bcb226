package dev.raceway.schedule;

/** A schedule text that cannot be read, with the place in it. */
public final class ScheduleSyntaxException extends IllegalArgumentException {

  /** What is wrong at the place. */
  public enum Fault {
    /** A character that is not part of a schedule. */
    UNKNOWN_SYMBOL("'%s' is neither a thread A to H nor + nor -"),
    /** The letter of a thread, but a small one. */
    SMALL_LETTER("'%s' is a small letter, threads have capital ones: write A B3 A2"),
    /** A digit with no thread's letter before it. */
    NUMBER_WITHOUT_LETTER("the number has no thread's letter before it"),
    /** A letter repeated no times. */
    COUNT_OF_ZERO("a step cannot be repeated 0 times"),
    /** A repeat count that no program can use. */
    NUMBER_TOO_LARGE("the number is larger than " + ScheduleText.MAX_TIMES);

    private final String reason;

    Fault(String reason) {
      this.reason = reason;
    }
  }

  private final Fault fault;
  private final int place;
  private final String symbol;

  ScheduleSyntaxException(Fault fault, int place, String symbol) {
    super("schedule, character " + place + ": " + fault.reason.formatted(Quotation.of(symbol)));
    this.fault = fault;
    this.place = place;
    this.symbol = Quotation.of(symbol);
  }

  /** Returns what is wrong. */
  public Fault fault() {
    return fault;
  }

  /** Returns the place in the text, the first character being 1. */
  public int place() {
    return place;
  }

  /** Returns the character that stands there, as a sentence quotes it. */
  public String symbol() {
    return symbol;
  }
}

package dev.raceway.schedule;

/** A schedule or share code that is larger than what is read. */
public final class InputLimitException extends IllegalArgumentException {

  private final InputLimit limit;

  InputLimitException(InputLimit limit) {
    super(
        "the schedule or share code is too long: no more than "
            + limit.most()
            + " "
            + limit.unit()
            + " are read");
    this.limit = limit;
  }

  /** Returns the limit that was passed. */
  public InputLimit limit() {
    return limit;
  }
}

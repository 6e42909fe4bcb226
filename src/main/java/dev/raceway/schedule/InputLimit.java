package dev.raceway.schedule;

/**
 * How much is read from outside: far more than any lecture needs, and no more than memory bears.
 */
public enum InputLimit {
  /** Characters of a schedule or a share code. */
  CHARACTERS(1_000_000, "characters"),
  /** Steps of a schedule, its thrown switches included. */
  EVENTS(200_000, "steps and thrown switches");

  private final int most;
  private final String unit;

  InputLimit(int most, String unit) {
    this.most = most;
    this.unit = unit;
  }

  /** Returns the largest number that is read. */
  public int most() {
    return most;
  }

  String unit() {
    return unit;
  }

  /**
   * Checks a number against this limit.
   *
   * @throws InputLimitException if it is larger
   */
  public void require(long number) {
    if (number > most) {
      throw new InputLimitException(this);
    }
  }
}

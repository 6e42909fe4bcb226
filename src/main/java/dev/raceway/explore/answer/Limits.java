package dev.raceway.explore.answer;

/**
 * How much exploring may take at most.
 *
 * @param states different states, at least 1
 * @param bytes memory for the tables, about; half as much again is needed for moments
 */
public record Limits(long states, long bytes) {

  /** For the command line: what fits into the heap that the program starts with. */
  public static final Limits USUAL = new Limits(200_000_000, 128L << 20);

  /** For the window, which needs much of that heap itself. */
  public static final Limits BESIDE_WINDOW = new Limits(USUAL.states, USUAL.bytes / 2);

  /** For what is worked out while somebody steps: a program that is too large is given up soon. */
  public static final Limits BESIDE_STEPS = new Limits(USUAL.states, USUAL.bytes / 8);

  /** Returns the same limits with another number of states. */
  public Limits withStates(long newStates) {
    return new Limits(newStates, bytes);
  }
}

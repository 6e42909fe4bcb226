package dev.raceway.explore;

/**
 * How much exploring may take at most.
 *
 * @param states different states, at least 1
 * @param bytes memory for the tables, about; a third more is needed for moments
 */
public record Limits(long states, long bytes) {

  /** What fits into the heap that the program starts with, beside the window. */
  public static final Limits USUAL = new Limits(200_000_000, 96L << 20);

  /** Returns the same limits with another number of states. */
  public Limits withStates(long newStates) {
    return new Limits(newStates, bytes);
  }
}

package dev.raceway.cli.option;

import java.util.SplittableRandom;

/** Reads where random numbers begin. */
public final class Seed extends WholeNumber {

  /** A seed that nobody chose is short enough to be read out in a class. */
  private static final int CHOSEN = 1_000_000;

  Seed() {
    super(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Returns a seed for those who gave none. */
  public static long chosen() {
    return new SplittableRandom().nextInt(CHOSEN);
  }
}

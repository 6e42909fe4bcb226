package dev.raceway.benchmark;

import java.util.function.DoubleSupplier;

/**
 * Measures two things in turns, so that whatever else the machine does meets both alike.
 *
 * @param ours the first speed of each pair
 * @param theirs the second
 * @param ratio of the first to the second, pair by pair
 */
record Pairs(Spread ours, Spread theirs, Spread ratio) {

  private static final int PAIRS = 15;
  private static final int WARM_UPS = 5;

  /** Measures pairs, each of them in the other order than the one before. */
  static Pairs measure(DoubleSupplier ours, DoubleSupplier theirs) {
    for (int i = 0; i < WARM_UPS; i++) {
      ours.getAsDouble();
      theirs.getAsDouble();
    }
    double[] first = new double[PAIRS];
    double[] second = new double[PAIRS];
    double[] ratio = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      if (i % 2 == 0) {
        first[i] = ours.getAsDouble();
        second[i] = theirs.getAsDouble();
      } else {
        second[i] = theirs.getAsDouble();
        first[i] = ours.getAsDouble();
      }
      ratio[i] = first[i] / second[i];
    }
    return new Pairs(Spread.of(first), Spread.of(second), Spread.of(ratio));
  }
}

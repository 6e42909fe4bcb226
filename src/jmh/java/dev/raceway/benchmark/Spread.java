package dev.raceway.benchmark;

import java.util.Arrays;

/** What several measurements gave: the one in the middle and the outermost. */
record Spread(double median, double lowest, double highest) {

  static Spread of(double... measured) {
    double[] sorted = measured.clone();
    Arrays.sort(sorted);
    return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }
}

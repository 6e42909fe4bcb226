package dev.raceway.benchmark;

import java.util.List;

/**
 * What repeated measuring gave.
 *
 * @param sorted the values in ascending order
 */
public record Spread(List<Double> sorted) {

  /** Sorts the values. */
  public static Spread of(List<Double> values) {
    return new Spread(values.stream().sorted().toList());
  }

  double lowest() {
    return at(0);
  }

  double quarter() {
    return at(0.25);
  }

  double median() {
    return at(0.5);
  }

  double threeQuarters() {
    return at(0.75);
  }

  double highest() {
    return at(1);
  }

  int size() {
    return sorted.size();
  }

  /**
   * Returns the value that a part of all values does not exceed. Between two values it is where a
   * straight line between them says.
   *
   * @param part from 0 to 1
   */
  double at(double part) {
    double place = part * (sorted.size() - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}

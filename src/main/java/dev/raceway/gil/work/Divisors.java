package dev.raceway.gil.work;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The divisors of a number, found by way of its prime factors. */
final class Divisors {

  private Divisors() {}

  /** Returns all divisors in ascending order, 1 and the number among them. */
  static List<Integer> of(int number) {
    TreeSet<Integer> divisors = new TreeSet<>(List.of(1));
    int rest = number;
    for (int prime = 2; (long) prime * prime <= rest; prime++) {
      while (rest % prime == 0) {
        multiply(divisors, prime);
        rest /= prime;
      }
    }
    multiply(divisors, rest);
    return List.copyOf(divisors);
  }

  private static void multiply(Set<Integer> divisors, int prime) {
    divisors.addAll(divisors.stream().map(divisor -> divisor * prime).toList());
  }
}

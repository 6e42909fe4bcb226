package dev.raceway.oracle;

import java.math.BigInteger;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator above the line
 * @param denominator below the line, more than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  /** Reduces to lowest terms. */
  public Fraction {
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction parse(String text) {
    String[] parts = text.split("/", 2);
    return new Fraction(
        new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction dividedBy(int number) {
    return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(number)));
  }
}

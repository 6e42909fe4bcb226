package dev.raceway.oracle;

import java.math.BigInteger;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator above the line
 * @param denominator below the line, more than 0
 */
public record OracleFraction(BigInteger numerator, BigInteger denominator) {

  static final OracleFraction ONE = new OracleFraction(BigInteger.ONE, BigInteger.ONE);

  /** Reduces to lowest terms. */
  public OracleFraction {
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static OracleFraction parse(String text) {
    String[] parts = text.split("/", 2);
    return new OracleFraction(
        new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
  }

  OracleFraction plus(OracleFraction other) {
    return new OracleFraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  OracleFraction dividedBy(int number) {
    return new OracleFraction(numerator, denominator.multiply(BigInteger.valueOf(number)));
  }
}

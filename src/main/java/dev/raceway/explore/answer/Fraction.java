package dev.raceway.explore.answer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction from 0 to 1 in lowest terms.
 *
 * @param numerator above the line
 * @param denominator below the line, at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

  /** Reduces to lowest terms. */
  public Fraction {
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /** Returns it rounded to so many significant digits, half up. */
  public BigDecimal rounded(int digits) {
    return new BigDecimal(numerator)
        .divide(
            new BigDecimal(denominator), new MathContext(digits, java.math.RoundingMode.HALF_UP));
  }

  /** Returns {@code 3/4}, or {@code 1} alone. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}

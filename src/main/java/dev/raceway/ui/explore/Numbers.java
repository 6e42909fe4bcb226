package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Fraction;
import dev.raceway.ui.text.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers that are larger or more exact than elsewhere, as people read them. */
final class Numbers {

  /** Digits of a share that was measured, and of one too small for two decimals. */
  private static final int ABOUT = 3;

  private static final int DECIMALS = 2;

  /** Digits that are more than any bar or sentence needs. */
  private static final MathContext FINE = new MathContext(12, RoundingMode.HALF_UP);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST = 9;
  private static final int SMALLEST_EXPONENT = -4;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numbers() {}

  /** Returns a number whole, or about as {@code 1.2 × 10¹⁷} if it is too long to be read. */
  static String count(BigInteger number) {
    return isShort(number) ? Texts.number(number) : scientific(new BigDecimal(number), 2);
  }

  /** Tells whether a number is shown whole. */
  static boolean isShort(BigInteger number) {
    return number.abs().toString().length() <= LONGEST;
  }

  /**
   * Returns a share with two decimals, or none if they are noughts: {@code 90 %}, {@code 2.60 %}.
   * What is not all is not rounded to all, and what is not nothing not to nothing.
   */
  static String percent(Fraction share) {
    BigDecimal percent =
        new BigDecimal(share.numerator())
            .multiply(HUNDRED)
            .divide(new BigDecimal(share.denominator()), FINE);
    BigDecimal rounded = percent.setScale(DECIMALS, RoundingMode.HALF_UP);
    boolean isAll = share.numerator().equals(share.denominator());
    if (rounded.compareTo(HUNDRED) == 0 && !isAll) {
      return Texts.get("explore.more-than", decimal(nearlyAll(DECIMALS + 2)));
    }
    if (rounded.signum() == 0 && share.numerator().signum() > 0) {
      return Texts.get(
          "explore.percent", decimal(percent.round(new MathContext(ABOUT, RoundingMode.HALF_UP))));
    }
    boolean isWhole = rounded.stripTrailingZeros().scale() <= 0 && rounded.compareTo(percent) == 0;
    return Texts.get(
        "explore.percent", isWhole ? decimal(rounded) : Texts.decimal(rounded.toPlainString()));
  }

  /** Returns a measured share, {@code 41.2 %}. */
  static String percent(double share) {
    BigDecimal percent =
        BigDecimal.valueOf(share * 100).round(new MathContext(ABOUT, RoundingMode.HALF_UP));
    return percent.compareTo(HUNDRED) == 0 && share < 1
        ? Texts.get("explore.more-than", decimal(nearlyAll(ABOUT)))
        : Texts.get("explore.percent", decimal(percent));
  }

  /** Returns where a share lies, {@code 11.8–12.9 %}. */
  static String range(double low, double high) {
    return Texts.get("explore.range", tenths(low), tenths(high));
  }

  private static String tenths(double share) {
    return Texts.decimal(
        BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  /** 99.9 for three digits. */
  private static BigDecimal nearlyAll(int digits) {
    return HUNDRED.subtract(BigDecimal.ONE.movePointLeft(digits - 2));
  }

  private static String decimal(BigDecimal number) {
    return isTiny(number)
        ? scientific(number, number.precision())
        : Texts.decimal(plain(number.stripTrailingZeros()));
  }

  private static String plain(BigDecimal number) {
    return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
  }

  private static boolean isTiny(BigDecimal number) {
    return number.signum() != 0 && exponent(number) < SMALLEST_EXPONENT;
  }

  private static int exponent(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  private static String scientific(BigDecimal number, int digits) {
    BigDecimal rounded = number.round(new MathContext(digits, RoundingMode.HALF_UP));
    int exponent = exponent(rounded);
    BigDecimal mantissa = rounded.movePointLeft(exponent);
    return Texts.get(
        "explore.scientific",
        Texts.decimal(mantissa.setScale(Math.max(1, mantissa.scale())).toPlainString()),
        raised(exponent));
  }

  private static String raised(int exponent) {
    StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
    String digits = String.valueOf(Math.abs(exponent));
    digits.chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
    return raised.toString();
  }
}

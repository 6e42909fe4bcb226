package dev.raceway.cli.explore;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Shares as people read them, without anything from the locale. */
final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHORT = 3;
  private static final int LONG = 6;

  /** Smaller percentages have an exponent, because nobody counts noughts. */
  private static final BigDecimal SMALL = new BigDecimal("0.0001");

  private Percent() {}

  /**
   * Returns a share in a few digits, {@code 90 %}. What is not all is not rounded to all, and what
   * is not nothing not to nothing.
   */
  static String brief(BigInteger part, BigInteger whole) {
    BigDecimal percent = of(part, whole, SHORT);
    if (percent.compareTo(HUNDRED) == 0 && !part.equals(whole)) {
      return "more than 99.9 %";
    }
    return plain(percent.stripTrailingZeros());
  }

  /** Returns a share in six significant digits, {@code 90.0000 %}. */
  static String exact(BigInteger part, BigInteger whole) {
    return plain(of(part, whole, LONG));
  }

  /** Returns an estimated share, {@code 12.3 %}. */
  static String about(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }

  private static BigDecimal of(BigInteger part, BigInteger whole, int digits) {
    BigDecimal percent =
        new BigDecimal(part)
            .multiply(HUNDRED)
            .divide(new BigDecimal(whole), new MathContext(digits, RoundingMode.HALF_UP));
    int missing = digits - percent.precision();
    return percent.signum() == 0 || missing <= 0
        ? percent
        : percent.setScale(percent.scale() + missing, RoundingMode.UNNECESSARY);
  }

  private static String plain(BigDecimal percent) {
    boolean tiny = percent.signum() != 0 && percent.compareTo(SMALL) < 0;
    String text =
        tiny
            ? String.format(Locale.ROOT, "%." + (percent.precision() - 1) + "e", percent)
            : percent.toPlainString();
    return text + " %";
  }
}

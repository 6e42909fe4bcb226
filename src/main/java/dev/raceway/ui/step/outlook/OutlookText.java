package dev.raceway.ui.step.outlook;

import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Fraction;
import dev.raceway.ui.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Says what can still happen, and how likely it is. */
final class OutlookText {

  private static final int DIGITS = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST = new BigDecimal("0.0001");

  private OutlookText() {}

  /** Returns how likely a value is. */
  static String share(long value, Chances chances) {
    if (chances instanceof Chances.Counted counted) {
      Counts counts = counted.counts();
      if (!counts.shares().containsKey(value)) {
        return Texts.get("outlook.share.out-of-reach");
      }
      return Texts.get(
          "outlook.share",
          percent(counts.shareOfSchedules(value)),
          percent(counts.shares().get(value).coinFlip()));
    }
    return Texts.get(
        chances instanceof Chances.TooMany ? "outlook.share.too-many" : "outlook.share.counting");
  }

  private static String percent(Fraction fraction) {
    BigDecimal exact =
        new BigDecimal(fraction.numerator())
            .multiply(HUNDRED)
            .divide(
                new BigDecimal(fraction.denominator()),
                new MathContext(DIGITS, RoundingMode.HALF_UP));
    if (exact.compareTo(LEAST) < 0) {
      return Texts.get("outlook.percent.less");
    }
    boolean looksCertain =
        exact.compareTo(HUNDRED) >= 0 && !fraction.numerator().equals(fraction.denominator());
    return looksCertain ? Texts.get("outlook.percent.more") : Texts.get("outlook.percent", exact);
  }
}

package dev.raceway.text;

import java.math.BigInteger;
import java.text.FieldPosition;
import java.text.Format;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/**
 * Writes a thing as it writes itself, whole numbers of five digits and more in groups, as 500,000,
 * and negative numbers with a minus sign. {@code MessageFormat} alone would group 1,000 too.
 */
final class PlainFormat extends Format {

  private static final long SMALLEST_GROUPED = 10_000;

  /** As wide as a plus sign, and longer than a hyphen. */
  private static final String MINUS = "\u2212";

  private final Locale locale;

  PlainFormat(Locale locale) {
    this.locale = locale;
  }

  @Override
  public StringBuffer format(Object thing, StringBuffer to, FieldPosition position) {
    String text =
        isGrouped(thing)
            ? NumberFormat.getIntegerInstance(locale).format(thing)
            : String.valueOf(thing);
    return to.append(thing instanceof Number ? text.replaceFirst("^-", MINUS) : text);
  }

  private static boolean isGrouped(Object thing) {
    return thing instanceof BigInteger large
        ? large.abs().compareTo(BigInteger.valueOf(SMALLEST_GROUPED)) >= 0
        : (thing instanceof Integer || thing instanceof Long)
            && Math.abs(((Number) thing).longValue()) >= SMALLEST_GROUPED;
  }

  @Override
  public Object parseObject(String source, ParsePosition position) {
    throw new UnsupportedOperationException("texts are only written");
  }
}

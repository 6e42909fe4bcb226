package dev.raceway.ui.text;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

/** Writes a thing as it writes itself. {@code MessageFormat} alone would write 500,000. */
final class PlainFormat extends Format {

  @Override
  public StringBuffer format(Object thing, StringBuffer to, FieldPosition position) {
    return to.append(thing);
  }

  @Override
  public Object parseObject(String source, ParsePosition position) {
    throw new UnsupportedOperationException("texts are only written");
  }
}

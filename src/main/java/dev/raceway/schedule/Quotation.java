package dev.raceway.schedule;

import java.util.Locale;

/**
 * A text from outside as a sentence quotes it: short, and with every mark that would not be seen or
 * would turn the sentence around written as its code, {@code \u202E}.
 */
public final class Quotation {

  /** The longest quotation. */
  public static final int LONGEST = 60;

  private static final String MORE = "…";

  private Quotation() {}

  /** Returns no more than {@value #LONGEST} characters; what is left out ends in an ellipsis. */
  public static String of(String text) {
    StringBuilder quoted = new StringBuilder();
    int lengthWithMore = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String symbol = visible(text.codePointAt(i));
      if (quoted.length() + symbol.length() > LONGEST) {
        quoted.setLength(lengthWithMore);
        return quoted.append(MORE).toString();
      }
      quoted.append(symbol);
      if (quoted.length() <= LONGEST - MORE.length()) {
        lengthWithMore = quoted.length();
      }
    }
    return quoted.toString();
  }

  /** Returns a whole text with its unseen marks made visible, such as the name of a file. */
  public static String whole(String text) {
    StringBuilder quoted = new StringBuilder();
    text.codePoints().forEach(symbol -> quoted.append(visible(symbol)));
    return quoted.toString();
  }

  private static String visible(int symbol) {
    return switch (Character.getType(symbol)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          escaped(symbol);
      default -> new String(Character.toChars(symbol));
    };
  }

  private static String escaped(int symbol) {
    StringBuilder escaped = new StringBuilder();
    for (char unit : Character.toChars(symbol)) {
      String digits = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
      escaped.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }
    return escaped.toString();
  }
}

package dev.raceway.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How wide words of the two shipped fonts are, without a toolkit: from a table of the fonts'
 * advances, so that a window, a file and a page place words alike. Neither font is kerned there. A
 * letter that the fonts lack is taken from another font and counted as wide.
 */
public final class TextWidth {

  private static final String TABLE = "advances.properties";
  private static final double UNIT = 10_000;

  /** Letters that come from another font. */
  private static final int LACKING = 9_500;

  private static final Map<Integer, Integer> REGULAR = new HashMap<>();
  private static final Map<Integer, Integer> SEMIBOLD = new HashMap<>();
  private static final Map<Integer, Integer> BOLD = new HashMap<>();
  private static final Map<Integer, Integer> MONO = new HashMap<>();

  static {
    Map<String, Map<Integer, Integer>> fonts =
        Map.of("regular", REGULAR, "semibold", SEMIBOLD, "bold", BOLD, "mono", MONO);
    Properties table = new Properties();
    try (InputStream in = TextWidth.class.getResourceAsStream(TABLE)) {
      table.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : table.stringPropertyNames()) {
      int dot = key.indexOf('.');
      fonts
          .get(key.substring(0, dot))
          .put(Integer.valueOf(key.substring(dot + 1)), Integer.valueOf(table.getProperty(key)));
    }
  }

  private TextWidth() {}

  /**
   * Returns the width of figures and code, in JetBrains Mono.
   *
   * @param size of the font, in pixels
   */
  public static double mono(String text, double size) {
    return width(text, size, MONO);
  }

  /** Returns the width of words in Inter Bold; see {@link #mono}. */
  public static double bold(String text, double size) {
    return width(text, size, BOLD);
  }

  /** Returns the width of words in Inter SemiBold; see {@link #mono}. */
  public static double semibold(String text, double size) {
    return width(text, size, SEMIBOLD);
  }

  /** Returns the width of words in Inter; see {@link #mono}. */
  public static double regular(String text, double size) {
    return width(text, size, REGULAR);
  }

  private static double width(String text, double size, Map<Integer, Integer> font) {
    // Whole units: sums of fractions differ between a JVM and a browser, and pixels with them.
    return text.codePoints().map(letter -> font.getOrDefault(letter, LACKING)).sum() * size / UNIT;
  }
}

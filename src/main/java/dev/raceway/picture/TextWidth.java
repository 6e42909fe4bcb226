package dev.raceway.picture;

/** How wide words of the board's fonts are, about and rather too wide, without a toolkit. */
public final class TextWidth {

  /** All letters of JetBrains Mono are as wide. */
  private static final double MONO = 0.6;

  /** Bold words are wider by about so much. */
  private static final double REGULAR = 0.85;

  private TextWidth() {}

  /** Returns the width of figures and code. */
  public static double mono(String text, double size) {
    return text.length() * MONO * size;
  }

  /** Returns the width of bold words. */
  public static double bold(String text, double size) {
    return text.chars().mapToDouble(TextWidth::share).sum() * size;
  }

  /** Returns about the width of words that are not bold. */
  public static double regular(String text, double size) {
    return bold(text, size) * REGULAR;
  }

  private static double share(int letter) {
    if ("iljI.,:;’'|!·".indexOf(letter) >= 0) {
      return 0.31;
    }
    if (" tfr()".indexOf(letter) >= 0) {
      return 0.41;
    }
    if ("mwMW✕←↤↻✓".indexOf(letter) >= 0) {
      return 0.93;
    }
    return Character.isUpperCase(letter) ? 0.72 : 0.64;
  }
}

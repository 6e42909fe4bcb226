package dev.raceway.picture;

/** How high a line of words in the two shipped fonts is, in whole pixels. */
public final class LineHeight {

  /** Ascent and descent of Inter, as shares of its size. */
  private static final double INTER = 1.21;

  /** Those of JetBrains Mono. */
  private static final double JETBRAINS_MONO = 1.32;

  private LineHeight() {}

  /** Returns that of words of a size in pixels. */
  public static double words(double size) {
    return Math.ceil(size * INTER);
  }

  /** Returns that of figures and code of a size in pixels. */
  public static double mono(double size) {
    return Math.ceil(size * JETBRAINS_MONO);
  }
}

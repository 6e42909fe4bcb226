package dev.raceway.ui.settings;

/**
 * How large the window is.
 *
 * @param width in pixels, when it is not maximised
 * @param height in pixels, when it is not maximised
 * @param maximised whether it fills the screen
 */
public record WindowSize(double width, double height, boolean maximised) {

  /** The size at the first start. */
  public static final WindowSize USUAL = new WindowSize(1440, 900, false);

  /** No smaller than can be used, no larger than any screen. */
  static final double LEAST = 200;

  static final double MOST = 32_000;
}

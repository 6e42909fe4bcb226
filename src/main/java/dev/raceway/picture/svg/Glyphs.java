package dev.raceway.picture.svg;

import java.util.Map;

/**
 * Signs that the shipped fonts lack, as outlines in a square of 100, whose lower edge is the ground
 * that letters stand on. Other fonts have them on some machines only, and each another one.
 */
final class Glyphs {

  private static final Map<Integer, String> OUTLINES =
      Map.of(
          // The cross of a lost update.
          0x2715,
          "M18 10 L50 42 L82 10 L92 20 L60 52 L92 84 L82 94 L50 62 L18 94 L8 84 L40 52 L8 20 Z",
          // Back to what stands at the left edge.
          0x21A4,
          "M6 52 L36 26 L36 45 L84 45 L84 26 L94 26 L94 78 L84 78 L84 59 L36 59 L36 78 Z");

  /** The size of the square. */
  static final double UNIT = 100;

  private Glyphs() {}

  /** Returns whether a letter is drawn as an outline. */
  static boolean has(int letter) {
    return OUTLINES.containsKey(letter);
  }

  static String outline(int letter) {
    return OUTLINES.get(letter);
  }
}

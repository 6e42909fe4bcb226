package dev.raceway.picture;

import java.util.Optional;

/** A part of a picture: what it is, where it is, and what it says. All in pixels. */
public sealed interface Part {

  /** Returns how it looks. */
  Style style();

  /** A sign before words. */
  enum Sign {
    LOCK,
    UNLOCK
  }

  /**
   * A plain area.
   *
   * @param style how it looks
   * @param area where it is
   */
  record Box(Style style, Area area) implements Part {}

  /**
   * Words in their area.
   *
   * @param style how they look
   * @param area where they are
   * @param text what they say
   * @param sign what stands before them
   */
  record Words(Style style, Area area, String text, Optional<Sign> sign) implements Part {}

  /**
   * A curved line.
   *
   * @param style how it looks
   * @param fromX where it begins
   * @param fromY how low it begins
   * @param middleX the control point that it bends to
   * @param middleY how low that is
   * @param toX where it ends
   * @param toY how low it ends
   */
  record Curve(
      Style style,
      double fromX,
      double fromY,
      double middleX,
      double middleY,
      double toX,
      double toY)
      implements Part {}

  /**
   * Lines, or areas with an outline.
   *
   * @param style how they look
   * @param data where they go, in the notation of SVG
   * @param thickness of the lines, if it is another one than the style's
   */
  record Path(Style style, String data, Optional<Double> thickness) implements Part {}

  /** Returns lines as thick as their style says. */
  static Part path(Style style, PathData data) {
    return new Path(style, data.toString(), Optional.empty());
  }

  /** Returns a plain area. */
  static Part box(Style style, double x, double y, double width, double height) {
    return new Box(style, new Area(x, y, width, height));
  }

  /** Returns words without a sign. */
  static Part words(Style style, Area area, String text) {
    return new Words(style, area, text, Optional.empty());
  }
}

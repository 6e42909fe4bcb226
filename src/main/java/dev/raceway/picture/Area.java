package dev.raceway.picture;

/**
 * A rectangle of the board, in pixels.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide it is
 * @param height how high it is
 */
public record Area(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** Returns the same at another left edge, if it would begin before that. */
  public Area atLeast(double left) {
    return x < left ? at(left) : this;
  }

  public Area at(double left) {
    return new Area(left, y, width, height);
  }

  /** Returns whether both have a part in common. */
  boolean meets(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}

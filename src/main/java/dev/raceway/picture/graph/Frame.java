package dev.raceway.picture.graph;

/**
 * Where the squares are.
 *
 * @param left edge of the first column, in pixels
 * @param bottom edge of the lowest row, in pixels from the top
 * @param side of the whole grid, in pixels
 * @param squares on each side
 */
public record Frame(double left, double bottom, double side, int squares) {

  /** Returns the side of a square in pixels. */
  public double square() {
    return side / squares;
  }

  /** Returns where so many instructions across are. */
  public double x(double across) {
    return left + across * square();
  }

  /** Returns where so many instructions upwards are. */
  public double y(double up) {
    return bottom - up * square();
  }

  /** Returns how many instructions across a place is. */
  public double across(double x) {
    return (x - left) / square();
  }

  /** Returns how many instructions upwards a place is. */
  public double up(double y) {
    return (bottom - y) / square();
  }
}

package dev.raceway.ui.explore.graph;

/**
 * Where the squares are.
 *
 * @param left edge of the first column, in pixels
 * @param bottom edge of the lowest row, in pixels from the top
 * @param side of the whole grid, in pixels
 * @param squares on each side
 */
record Frame(double left, double bottom, double side, int squares) {

  /** Returns the side of a square in pixels. */
  double square() {
    return side / squares;
  }

  /** Returns where so many instructions across are. */
  double x(double across) {
    return left + across * square();
  }

  /** Returns where so many instructions upwards are. */
  double y(double up) {
    return bottom - up * square();
  }

  /** Returns how many instructions across a place is. */
  double across(double x) {
    return (x - left) / square();
  }

  /** Returns how many instructions upwards a place is. */
  double up(double y) {
    return (bottom - y) / square();
  }
}

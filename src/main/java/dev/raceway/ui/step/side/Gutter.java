package dev.raceway.ui.step.side;

/**
 * The room left of the code, wide enough for all threads on one line: side by side if they are two,
 * in two rows if they are more. It does not change during a run, so the code never moves.
 *
 * @param threads how many threads there are
 */
record Gutter(int threads) {

  static final double LINE = 22;
  static final double MARKER_WIDTH = 18;
  static final double MARKER_HEIGHT = 11;
  private static final double INSET = 6;
  private static final double GAP = 6;

  double width() {
    return INSET + columns() * MARKER_WIDTH + GAP;
  }

  double x(int place) {
    return INSET + place % columns() * MARKER_WIDTH;
  }

  /** Returns where a marker stands in its line, given how many stand there. */
  double y(int place, int onLine) {
    int row = place / columns();
    return onLine <= columns() ? (LINE - MARKER_HEIGHT) / 2 : row * MARKER_HEIGHT;
  }

  private int columns() {
    return threads <= 2 ? threads : (threads + 1) / 2;
  }
}

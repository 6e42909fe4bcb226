package dev.raceway.ui.explore.graph;

/**
 * How much of the grid can be told apart at a size.
 *
 * @param square side of a square in pixels
 * @param increment side of an increment in pixels
 */
record Detail(double square, double increment) {

  private static final double NAME_HEIGHT = 16;
  private static final double NAME_GAP = 8;
  private static final double LINE = 5;
  private static final double DOT = 13;
  private static final double ROUND = 22;
  private static final double NUMBER = 30;
  private static final int[] STRIDES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  /** Tells whether instructions are named beside their rows. */
  boolean hasNames() {
    return square >= NAME_HEIGHT;
  }

  /** Tells whether names of a width stand side by side; else they are turned. */
  boolean hasRoomFor(double name) {
    return square >= name + NAME_GAP;
  }

  /** Tells whether every instruction has a line. */
  boolean hasLines() {
    return square >= LINE;
  }

  /** Tells whether the corners are marked. */
  boolean hasDots() {
    return square >= DOT;
  }

  /** Tells whether zones are apart from the lines around them. */
  boolean hasGaps() {
    return square >= ROUND;
  }

  /** Tells whether zones can be told apart. */
  boolean hasZones() {
    return increment >= 2 * LINE;
  }

  /** Returns at every how many increments there is a line. */
  int lineStride() {
    return stride(LINE);
  }

  /** Returns at every how many increments there is a number. */
  int numberStride() {
    return stride(NUMBER);
  }

  private int stride(double room) {
    for (int stride : STRIDES) {
      if (stride * increment >= room) {
        return stride;
      }
    }
    return STRIDES[STRIDES.length - 1];
  }
}

package dev.raceway.picture.graph;

/**
 * How much of the grid can be told apart at a size.
 *
 * @param square side of a square in pixels
 * @param increment side of an increment in pixels
 * @param names how instructions are named beside it
 */
record Detail(double square, double increment, Names names) {

  /** How instructions are named beside the grid, the best way first. */
  enum Names {
    LEVEL,
    TURNED,
    NONE
  }

  private static final double NAME_GAP = 8;
  private static final double LINE = 5;
  private static final double ZONE = 10;
  private static final double FAR = 24;
  private static final double DOT = 8;
  private static final double LARGEST_DOT = 7;
  private static final double WIDEST_GAP = 7;
  private static final double ROUND = 22;
  private static final double NUMBER = 30;
  private static final int[] STRIDES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  /** Tells whether names of a size have the room that they need. */
  boolean fits(double width, double height) {
    return switch (names) {
      case LEVEL -> square >= width + NAME_GAP;
      case TURNED -> square >= height;
      case NONE -> true;
    };
  }

  /** Tells whether every instruction has a line. */
  boolean hasLines() {
    return square >= LINE;
  }

  /** Returns how thick the lines between increments are. */
  double border() {
    return increment < FAR ? 0.75 : 1.5;
  }

  /** Returns how large the marks of the corners are, 0 where there is no room. */
  double dot() {
    return square < DOT ? 0 : Math.min(LARGEST_DOT, square / 5);
  }

  /** Returns how far zones are apart from the lines around them: paths there are outside. */
  double gap() {
    return square < DOT ? 0 : Math.min(WIDEST_GAP, square / 6);
  }

  /** Tells whether zones are large enough for round corners and slanted lines. */
  boolean isLarge() {
    return square >= ROUND;
  }

  /** Tells whether zones can be told apart. */
  boolean hasZones() {
    return increment >= ZONE;
  }

  /** Returns at every how many increments there is a line. */
  int lineStride() {
    return hasZones() ? 1 : stride(FAR);
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

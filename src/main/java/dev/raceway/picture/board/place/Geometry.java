package dev.raceway.picture.board.place;

/**
 * Where things stand on a board of some size. All in pixels from the board's top left corner.
 *
 * @param width how wide the board is
 * @param height how high it is
 * @param threads number of lanes
 * @param presenting whether it is to be read from the last row of a classroom
 * @param railIsBlank whether no owner of a lock stands in its rail
 */
public record Geometry(
    double width, double height, int threads, boolean presenting, boolean railIsBlank) {

  /** From this size on there is room for the large arrangement. */
  private static final double WIDE = 1000;

  private static final double HIGH = 480;

  /** With less, a phone held upright, every pixel is wanted for steps. */
  private static final double NARROW = 520;

  /** With less, two boards stand above each other before a class. */
  private static final double LOW = 400;

  private static final double BAND_SHARE = 0.18;

  private static final double HEADER = 144;
  private static final double WIDE_HEADER = 176;
  private static final double NARROW_HEADER = 128;
  private static final double CELL_HEIGHT = 60;
  private static final double TWO_LINES = 42;
  private static final double TWO_LARGE_LINES = 52;
  private static final double HIGH_LANE = 90;
  private static final double PICTURE_LANE = 96;
  private static final double BAND = 112;
  private static final double RAIL = 32;
  private static final double LEAST_LANE_HEIGHT = 36;
  private static final double LINE_HEIGHT = 18;
  private static final double FOOTER_HEIGHT = 22;
  private static final double THREE_LINE_HEADER = 76;
  private static final double TWO_LINE_HEADER = 54;

  /** The smallest words at a desk are 12 pixels high, and 20 for a classroom. */
  private static final double LARGE = 1.6;

  /**
   * Width of the card's round frame. What changes stays inside of it: then the renderer paints the
   * card's plain inside and nothing that lies below.
   */
  public static final double FRAME = 5;

  /** The head of a line across the board, where pause marks stand. */
  public static final double FLAG_TOP = 8;

  /** Room between the lanes' headers and the first column. */
  public static final double STAGE_INSET = 12;

  /** Width of what is pinned at the left edge. */
  public static final double PIN_WIDTH = 104;

  /** Less has no room for a pinned value. */
  public static final double LEAST_PIN_WIDTH = 56;

  /** Room for the cells right of now, and for themselves. */
  private static final double NEXT_WIDTH = 144;

  private static final double NARROW_NEXT_WIDTH = 134;
  private static final double BESIDE_NEXT_CELL = 24;
  private static final double LARGE_NEXT_WIDTH = 216;

  /** Returns how large words are, 1 at a desk. */
  public double em() {
    return presenting ? LARGE : 1;
  }

  /** Room right of now. */
  public double nextWidth() {
    return presenting ? LARGE_NEXT_WIDTH : isNarrow() ? NARROW_NEXT_WIDTH : NEXT_WIDTH;
  }

  /** Width of a cell right of now. */
  public double nextCellWidth() {
    return nextWidth() - BESIDE_NEXT_CELL;
  }

  /** Returns the height of the strip below the lanes. */
  public double footerHeight() {
    return FOOTER_HEIGHT * em();
  }

  private boolean isHigh() {
    return height >= HIGH;
  }

  /** Whether there is little height even for two lanes. */
  public boolean isLow() {
    return height < LOW;
  }

  private boolean isNarrow() {
    return width < NARROW && !presenting;
  }

  public double headerWidth() {
    if (isNarrow()) {
      return NARROW_HEADER;
    }
    // All in one line needs room for figures with four digits.
    return presenting || width >= WIDE || !hasTwoLineHeaders() ? WIDE_HEADER : HEADER;
  }

  /** Returns the least height that shows so many lanes. */
  public static double leastHeight(int threads, boolean presenting) {
    Geometry least = new Geometry(0, 0, threads, presenting, true);
    return least.lanesTop() + least.footerHeight() + threads * LEAST_LANE_HEIGHT;
  }

  /** Returns the size of a picture by itself, with so many columns and nothing to spare. */
  public static Geometry ofPicture(int threads, int columns, boolean railIsBlank) {
    double beside = STAGE_INSET + columns * Density.FULL.width() + NEXT_WIDTH;
    double width = beside + (beside + HEADER < WIDE ? HEADER : WIDE_HEADER);
    double height = Math.max(HIGH, BAND + RAIL + threads * PICTURE_LANE + FOOTER_HEIGHT);
    return new Geometry(width, height, threads, false, railIsBlank);
  }

  public double stageWidth() {
    return Math.max(0, width - headerWidth());
  }

  /** Pixels for columns, left of the next cells. */
  public double room() {
    return Math.max(0, stageWidth() - STAGE_INSET - nextWidth());
  }

  /** On a tall board the count takes its share; the lanes alone would look lost. */
  public double bandHeight() {
    return isHigh() || presenting
        ? Math.max(isLow() ? 92 : BAND, Math.min(200, Math.max(share(), spare())))
        : 80;
  }

  private double share() {
    return height * BAND_SHARE;
  }

  /** Few lanes leave more to a count that is written large. */
  private double spare() {
    double lanes = threads * HIGH_LANE * em();
    return presenting ? Math.min(128, height - footerHeight() - 40 - lanes) : 0;
  }

  /** Returns where the rail of the shared lock begins. */
  public double railTop() {
    return bandHeight();
  }

  /** Returns how high the rail of the shared lock is. */
  public double railHeight() {
    return presenting && !isLow() ? 40 : isHigh() || presenting ? RAIL : 28;
  }

  public double lanesTop() {
    return railTop() + railHeight();
  }

  /** Returns where the last lane ends. */
  public double lanesBottom() {
    return height - footerHeight();
  }

  public double laneHeight() {
    return Math.max(0, lanesBottom() - lanesTop()) / threads;
  }

  public double laneTop(int lane) {
    return lanesTop() + lane * laneHeight();
  }

  public double cellHeight() {
    double beside = presenting ? 12 : 14;
    return Math.max(20, Math.min(CELL_HEIGHT * em(), laneHeight() - beside));
  }

  /** Top of a lane's cell; a ribbon has its place below it. */
  public double cellTop(int lane) {
    return laneTop(lane) + (laneHeight() - cellHeight()) / 2 - 2;
  }

  /** Returns where the cells of a lane end. */
  public double cellBottom(int lane) {
    return cellTop(lane) + cellHeight();
  }

  public double cellMiddle(int lane) {
    return cellTop(lane) + cellHeight() / 2;
  }

  public boolean hasTwoLineCells() {
    return cellHeight() >= (presenting ? TWO_LARGE_LINES : TWO_LINES);
  }

  /** Height of a line of words. */
  public double lineHeight() {
    return LINE_HEIGHT * em();
  }

  /** Size of the smallest words. */
  public double smallWords() {
    return presenting ? 20 : 12;
  }

  /** Top of the values beside the arrows: in the lock's rail where it stays blank, else above. */
  public double arrowValueTop() {
    double height = 16 * em();
    return railIsBlank ? railTop() + (railHeight() - height) / 2 : bandHeight() - 18 * em();
  }

  public boolean hasFullHeaders() {
    return laneHeight() >= THREE_LINE_HEADER * em();
  }

  /** Whether a header has room for some words beside the thread's name. */
  public boolean hasWideHeaders() {
    return headerWidth() == WIDE_HEADER && !presenting;
  }

  public boolean hasTwoLineHeaders() {
    return laneHeight() >= (presenting ? 68 : TWO_LINE_HEADER);
  }
}

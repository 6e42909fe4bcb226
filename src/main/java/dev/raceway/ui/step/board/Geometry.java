package dev.raceway.ui.step.board;

import javafx.geometry.Dimension2D;

/**
 * Where things stand on a board of some size. All in pixels from the board's top left corner.
 *
 * @param size the board's size
 * @param threads number of lanes
 */
record Geometry(Dimension2D size, int threads) {

  /** From this size on there is room for the large arrangement. */
  private static final double WIDE = 1000;

  private static final double HIGH = 480;

  private static final double BAND_SHARE = 0.18;

  private static final double CELL_HEIGHT = 60;
  private static final double TWO_LINES = 42;
  private static final double LEAST_LANE_HEIGHT = 36;
  private static final double FOOTER_HEIGHT = 22;
  private static final double THREE_LINE_HEADER = 76;
  private static final double TWO_LINE_HEADER = 54;

  /** Room between the lanes' headers and the first column. */
  static final double STAGE_INSET = 12;

  /** Room for the cells right of now. */
  static final double NEXT_WIDTH = 144;

  private boolean isHigh() {
    return size.getHeight() >= HIGH;
  }

  double headerWidth() {
    return size.getWidth() >= WIDE ? 176 : 144;
  }

  /** Returns the least height that shows so many lanes. */
  static double leastHeight(int threads) {
    return new Geometry(new Dimension2D(0, 0), threads).lanesTop()
        + FOOTER_HEIGHT
        + threads * LEAST_LANE_HEIGHT;
  }

  double stageWidth() {
    return Math.max(0, size.getWidth() - headerWidth());
  }

  /** Pixels for columns, left of the next cells. */
  double room() {
    return Math.max(0, stageWidth() - STAGE_INSET - NEXT_WIDTH);
  }

  /** On a tall board the count takes its share; the lanes alone would look lost. */
  double bandHeight() {
    return isHigh() ? Math.max(112, Math.min(200, size.getHeight() * BAND_SHARE)) : 80;
  }

  double railTop() {
    return bandHeight();
  }

  double railHeight() {
    return isHigh() ? 32 : 28;
  }

  double lanesTop() {
    return railTop() + railHeight();
  }

  double lanesBottom() {
    return size.getHeight() - FOOTER_HEIGHT;
  }

  double laneHeight() {
    return Math.max(0, lanesBottom() - lanesTop()) / threads;
  }

  double laneTop(int lane) {
    return lanesTop() + lane * laneHeight();
  }

  double cellHeight() {
    return Math.max(20, Math.min(CELL_HEIGHT, laneHeight() - 14));
  }

  /** Top of a lane's cell; a ribbon has its place below it. */
  double cellTop(int lane) {
    return laneTop(lane) + (laneHeight() - cellHeight()) / 2 - 2;
  }

  double cellBottom(int lane) {
    return cellTop(lane) + cellHeight();
  }

  double cellMiddle(int lane) {
    return cellTop(lane) + cellHeight() / 2;
  }

  boolean hasTwoLineCells() {
    return cellHeight() >= TWO_LINES;
  }

  boolean hasFullHeaders() {
    return laneHeight() >= THREE_LINE_HEADER;
  }

  boolean hasTwoLineHeaders() {
    return laneHeight() >= TWO_LINE_HEADER;
  }
}

package dev.raceway.ui.step.board;

/** How wide a column is, and so how much a cell can say. */
public enum Density {
  /** Cells say everything. */
  FULL(96),
  /** Cells say one letter and the value. */
  SHORT(56),
  /** Cells are marks. */
  TICK(16);

  /** Which part of the view turns at once, where columns are narrow. */
  private static final double PAGE = 1 / 3.0;

  private final int width;

  Density(int width) {
    this.width = width;
  }

  /** Returns the width of a column in pixels. */
  public int width() {
    return width;
  }

  /**
   * Returns by how many columns the view moves on when now comes to its end.
   *
   * @param room pixels for columns
   */
  int page(double room) {
    return this == FULL ? 1 : (int) Math.max(1, room / width * PAGE);
  }

  /** Returns the widest that keeps so many columns in sight; the widest of all if none does. */
  static Density keepingInSight(int columns, double room) {
    for (Density density : values()) {
      if ((columns + density.page(room) - 1) * density.width <= room) {
        return density;
      }
    }
    return FULL;
  }
}

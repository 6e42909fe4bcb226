package dev.raceway.ui.step.board;

/** How wide a column is, and so how much a cell can say. */
public enum Density {
  /** Cells say everything. */
  FULL(96),
  /** Cells say one letter and the value. */
  SHORT(56),
  /** Cells are marks. */
  TICK(16);

  private final int width;

  Density(int width) {
    this.width = width;
  }

  /** Returns the width of a column in pixels. */
  public int width() {
    return width;
  }

  /** Returns the widest that keeps so many columns in sight; the widest of all if none does. */
  static Density keepingInSight(int columns, double room) {
    for (Density density : values()) {
      if (columns * density.width <= room) {
        return density;
      }
    }
    return FULL;
  }
}

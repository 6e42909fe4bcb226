package dev.raceway.picture.board.place;

import java.util.Optional;
import java.util.stream.Stream;

/** How wide a column is, and so how much a cell can say. */
public enum Density {
  /** Cells say everything. */
  FULL(96, 84),
  /** Cells say one letter and the value. */
  SHORT(56, 50),
  /** Cells are marks. */
  TICK(16, 16);

  /** Less shows four columns that can be read, or fewer: a phone held upright. */
  private static final double CRAMPED = 250;

  /** Which part of the view turns at once, where columns are narrow. */
  private static final double PAGE = 1 / 3.0;

  private final int width;
  private final int least;

  Density(int width, int least) {
    this.width = width;
    this.least = least;
  }

  /** Returns the usual width of a column in pixels. */
  public int width() {
    return width;
  }

  /**
   * Returns how many whole columns there are in a view; one more than have their usual width, if
   * that makes them only a little narrower.
   *
   * @param room pixels for columns
   */
  int columns(double room) {
    int more = (int) Math.max(1, Math.ceil(room / width));
    return room / more >= least ? more : (int) Math.max(1, Math.floor(room / width));
  }

  /**
   * Returns how wide a column is in a view, so that whole columns fill it.
   *
   * @param room pixels for columns
   */
  double width(double room) {
    return this == TICK ? width : Math.max(least, room / columns(room));
  }

  /**
   * Returns by how many columns the view moves on when now comes to its end.
   *
   * @param room pixels for columns
   */
  int page(double room) {
    return this == FULL ? 1 : (int) Math.max(1, columns(room) * PAGE);
  }

  /** Returns the widest that has so many columns at once, if cells can say anything then. */
  public static Optional<Density> fitting(int columns, double room) {
    return Stream.of(FULL, SHORT).filter(density -> columns <= density.columns(room)).findFirst();
  }

  /**
   * Tells whether a view is too narrow for a picture made of marks: what can be read of the last
   * few steps, beside what is pinned, tells more.
   */
  public static boolean isCramped(double room) {
    return room < CRAMPED;
  }

  /**
   * Returns the widest that keeps so many columns in sight; the widest of all if none does, or in a
   * cramped view the narrowest in which cells can be read.
   */
  public static Density keepingInSight(int columns, double room) {
    if (isCramped(room)) {
      return columns <= FULL.columns(room) ? FULL : SHORT;
    }
    for (Density density : values()) {
      if (columns + density.page(room) - 1 <= density.columns(room)) {
        return density;
      }
    }
    return FULL;
  }
}

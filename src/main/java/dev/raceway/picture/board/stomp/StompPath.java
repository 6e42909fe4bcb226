package dev.raceway.picture.board.stomp;

import dev.raceway.picture.Area;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.count.CountScale;
import dev.raceway.picture.board.place.BoardWindow;

/**
 * Where the curved arrow of a stomp runs, below the line of the count.
 *
 * @param from where it begins, at the stomp
 * @param fromY how low it begins
 * @param to where it ends, at what was erased
 * @param toY how low it ends
 * @param depth how far it is drawn down in its middle
 */
record StompPath(double from, double fromY, double to, double toY, double depth) {

  private static final double DEEPEST = 34;

  static StompPath of(Column stomp, BoardWindow window, CountScale scale) {
    int erasedAt = stomp.event().overwrite().orElseThrow().before().step();
    double from = window.middleOf(stomp.step()) - 6;
    // What is out of sight is pinned at the left edge.
    double to = erasedAt < window.first() ? window.strip() + 2 : window.middleOf(erasedAt) + 8;
    return new StompPath(
        from,
        scale.yOf(stomp.counts().after()) + 10,
        to,
        scale.yOf(stomp.counts().before()) + 12,
        Math.min(DEEPEST, 12 + (from - to) / 12));
  }

  double middle() {
    return (from + to) / 2;
  }

  /** Returns the lowest that the arrow comes. */
  double bottom() {
    return Math.max(Math.max(fromY, toY), (fromY + toY) / 4 + (toY - 4 + depth) / 2) + 2;
  }

  /** Returns about what it takes. */
  Area area() {
    double top = Math.min(fromY, toY) - 6;
    return new Area(to, top, Math.max(0, from - to), bottom() - top);
  }
}

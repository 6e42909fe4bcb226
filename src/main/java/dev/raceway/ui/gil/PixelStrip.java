package dev.raceway.ui.gil;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A thread's timeline in whole pixels. What is two pixels wide or more has straight ends; of what
 * is narrower, a column shows how much of its time each phase took, by height. So there are never
 * more pieces than pixels, and areas are true to time.
 */
final class PixelStrip {

  /**
   * Neighbouring columns that look the same.
   *
   * @param from first column
   * @param to the column after the last
   * @param running height of running in pixels, lowest
   * @param waiting height of waiting, above that
   * @param blocked height of being blocked in a read, uppermost
   */
  record Piece(int from, int to, int running, int waiting, int blocked) {

    private boolean looksLike(Piece other) {
      return running == other.running && waiting == other.waiting && blocked == other.blocked;
    }

    private boolean isEmpty() {
      return running + waiting + blocked == 0;
    }
  }

  private static final double STRAIGHT = 2;

  private final Map<Phase, double[]> shares = new EnumMap<>(Phase.class);
  private final Phase[] solid;
  private final boolean[] narrow;
  private final int columns;

  private PixelStrip(int columns) {
    this.columns = columns;
    this.solid = new Phase[columns];
    this.narrow = new boolean[columns];
    for (Phase phase : Phase.values()) {
      shares.put(phase, new double[columns]);
    }
  }

  /** Returns the pieces of a stretch, from left to right. */
  static List<Piece> pieces(Timeline timeline, TimeRange stretch, int columns, int height) {
    if (columns <= 0 || height <= 0 || stretch.length() <= 0) {
      return List.of();
    }
    PixelStrip strip = new PixelStrip(columns);
    double scale = (double) columns / stretch.length();
    int span = timeline.firstAfter(stretch.from());
    for (; span < timeline.size() && timeline.begin(span) < stretch.to(); span++) {
      if (!timeline.isGap(span)) {
        double left = (timeline.begin(span) - stretch.from()) * scale;
        double right = (timeline.end(span) - stretch.from()) * scale;
        strip.add(timeline.phase(span), left, right);
      }
    }
    return strip.merged(height);
  }

  private void add(Phase phase, double left, double right) {
    double first = Math.max(0, left);
    double last = Math.min(columns, right);
    if (right - left < STRAIGHT) {
      for (int column = (int) first; column < last; column++) {
        narrow[column] = true;
        share(phase, column, first, last);
      }
    } else {
      Arrays.fill(solid, (int) Math.round(first), (int) Math.round(last), phase);
      share(phase, (int) first, first, last);
      share(phase, (int) last, first, last);
    }
  }

  private void share(Phase phase, int column, double left, double right) {
    if (column < columns) {
      shares.get(phase)[column] +=
          Math.max(0, Math.min(right, column + 1) - Math.max(left, column));
    }
  }

  private List<Piece> merged(int height) {
    List<Piece> pieces = new ArrayList<>();
    Piece last = piece(0, height);
    for (int column = 1; column < columns; column++) {
      Piece next = piece(column, height);
      if (next.looksLike(last)) {
        last = new Piece(last.from, next.to, last.running, last.waiting, last.blocked);
      } else {
        pieces.add(last);
        last = next;
      }
    }
    pieces.add(last);
    pieces.removeIf(Piece::isEmpty);
    return List.copyOf(pieces);
  }

  private Piece piece(int column, int height) {
    double running = share(Phase.RUNNING, column);
    double waiting = running + share(Phase.WAITING, column);
    double blocked = waiting + share(Phase.BLOCKED, column);
    int low = (int) Math.round(running * height);
    int middle = (int) Math.round(waiting * height);
    int high = (int) Math.round(Math.min(1, blocked) * height);
    return new Piece(column, column + 1, low, middle - low, Math.max(0, high - middle));
  }

  private double share(Phase phase, int column) {
    if (solid[column] != null) {
      return solid[column] == phase ? 1 : 0;
    }
    // The last part of a pixel of something wide is left away: its end is straight.
    return narrow[column] ? shares.get(phase)[column] : 0;
  }
}

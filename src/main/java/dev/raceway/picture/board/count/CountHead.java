package dev.raceway.picture.board.count;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.NowMarks;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.words.CellText;
import dev.raceway.picture.board.words.LockText;

/**
 * Draws the left end of the count's band: its name, its value in large figures, the lock's name.
 */
public final class CountHead {

  private static final double LEFT = 14;

  private CountHead() {}

  /** Draws it into a sketch, with the value or what stands in its place. */
  public static void draw(NowMarks now, Geometry geometry, Veil veil, Sketch sketch) {
    double width = geometry.headerWidth() - 20;
    double size = geometry.presenting() ? 20 : 13;
    double line = 18 * geometry.em();
    sketch.add(
        BoardLayer.COUNT_HEADER,
        Part.words(
            Style.of("count-name"),
            new Area(LEFT, 8, width, line),
            sketch.words().get("board.count")));
    String count = veil.count() ? CellText.HIDDEN : sketch.words().number(now.count());
    boolean isLong = TextWidth.mono(count, large(geometry)) > width;
    boolean isVeryLong = isLong && TextWidth.mono(count, smaller(geometry)) > width;
    sketch.add(
        BoardLayer.COUNT,
        Part.words(
            Style.of("count-large")
                .with(State.LONG, isLong && !isVeryLong)
                .with(State.VERY_LONG, isVeryLong)
                .with(State.LOW, geometry.isLow() && !isLong),
            new Area(LEFT, line + 8, width, geometry.bandHeight() - line - 12),
            count));
    sketch.add(
        BoardLayer.COUNT_HEADER,
        Part.words(
            Style.of("lock-name"),
            new Area(LEFT, geometry.railTop() + (geometry.railHeight() - line) / 2, width, line),
            new LockText(sketch.words()).mode(now, words -> TextWidth.bold(words, size) <= width)));
  }

  private static double large(Geometry geometry) {
    return geometry.presenting() ? geometry.isLow() ? 40 : 56 : 44;
  }

  /** A class can still read it from the last row. */
  private static double smaller(Geometry geometry) {
    return geometry.presenting() ? 36 : 30;
  }
}

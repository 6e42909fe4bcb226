package dev.raceway.picture.board.lane;

import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.Geometry;

/** Draws the thin lines between the count, the rail, the lanes and their headers. */
public final class RowLines {

  private static final Style LINE = Style.of("row-line");

  private RowLines() {}

  /** Draws them into a sketch. */
  public static void draw(Geometry geometry, Sketch sketch) {
    double width = geometry.width() - 2;
    line(sketch, geometry.headerWidth() - 1, 1, 1, geometry.height() - 2);
    line(sketch, 1, geometry.railTop(), width, 1);
    line(sketch, 1, geometry.lanesTop(), width, 1);
    for (int lane = 1; lane <= geometry.threads(); lane++) {
      line(sketch, 1, geometry.laneTop(lane), width, 1);
    }
  }

  private static void line(Sketch sketch, double x, double y, double width, double height) {
    sketch.add(BoardLayer.ROWS, Part.box(LINE, x, y, width, height));
  }
}

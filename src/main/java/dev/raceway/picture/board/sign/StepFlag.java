package dev.raceway.picture.board.sign;

import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.LaneMark;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import java.util.List;

/**
 * A sign below the cell of one step, with a few words where there is room for them.
 *
 * @param style of the sign; with {@code -words} behind it that of the words
 * @param step the step, 0 for none
 * @param text the words
 */
public record StepFlag(String style, int step, String text) {

  /** Below a cell a ribbon and its words come first. */
  private static final double RIBBON = 22;

  private static final double LINE = 18;

  /** The least height in which the sign can be known. */
  private static final double LEAST = 11;

  /** Draws it if its step is in sight, with its words if their place is free. */
  public void draw(BoardPicture picture, Geometry geometry, Sketch sketch, Clearance taken) {
    List<Column> columns = picture.columns();
    int index = columns.isEmpty() ? -1 : step - columns.get(0).step();
    if (step > 0 && index >= 0 && index < columns.size()) {
      Column column = columns.get(index);
      int lane = column.thread().index();
      boolean hasRibbon =
          columns.subList(index, Math.min(index + 2, columns.size())).stream()
              .anyMatch(each -> !(each.lanes().get(lane) instanceof LaneMark.Nothing));
      draw(lane, hasRibbon ? RIBBON : 0, picture.window(), geometry, sketch, taken);
    }
  }

  private void draw(
      int lane,
      double ribbon,
      BoardWindow window,
      Geometry geometry,
      Sketch sketch,
      Clearance taken) {
    double em = geometry.em();
    double bottom = geometry.laneTop(lane) + geometry.laneHeight();
    double room = bottom - geometry.cellBottom(lane) - 2;
    // At now the words would lie across its line, and what they say has just been told.
    boolean hasWords =
        window.density() == Density.FULL && room >= (ribbon + LINE) * em && step < window.steps();
    boolean isBelow = room >= LEAST || window.density() == Density.TICK;
    double height = isBelow ? Math.min(13 * em, room - 1) : LEAST;
    double x = window.xOf(step) + (window.density() == Density.TICK ? 4 : 8);
    double below = hasWords ? bottom - LINE * em / 2 - 3 : bottom - 2 - height / 2;
    // Where there is no room below the cell, there is some at its left end.
    double middle = isBelow ? below : geometry.cellMiddle(lane);
    sketch.add(
        BoardLayer.FLAGS, Part.box(Style.of(style), x, middle - height / 2, 10 * em, height));
    double width = TextWidth.bold(text, geometry.smallWords());
    Area place = new Area(x + 15 * em, middle - LINE * em / 2, width, LINE * em);
    if (hasWords && taken.first(place).isPresent()) {
      sketch.add(
          BoardLayer.FLAGS,
          Part.words(
              Style.of(style + "-words"),
              new Area(place.x(), place.y(), width + 8, place.height()),
              text));
    }
  }
}

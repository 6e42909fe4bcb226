package dev.raceway.picture.svg;

import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.BoardDrawing;
import dev.raceway.picture.board.lane.HeaderParts;
import dev.raceway.picture.board.lane.NextParts;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.step.ColumnParts;
import dev.raceway.picture.look.Look;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A board as SVG: the parts of its drawing in the order in which the window lays them over each
 * other.
 */
final class BoardSvg {

  private final BoardDrawing drawing;
  private final BoardWindow window;
  private final Geometry geometry;
  private final Looks looks;
  private final Markup markup = new Markup();
  private final PartSvg parts;
  private final String prefix;
  private final boolean endsNow;

  /**
   * Writes a board.
   *
   * @param prefix before the names that stand for a whole page
   * @param endsNow whether now is at its end; else it is a row that others follow
   */
  BoardSvg(
      BoardDrawing drawing,
      BoardWindow window,
      Looks looks,
      Palette palette,
      String prefix,
      boolean endsNow) {
    this.drawing = drawing;
    this.window = window;
    this.looks = looks;
    this.prefix = prefix;
    this.endsNow = endsNow;
    geometry = drawing.geometry();
    parts = new PartSvg(looks, palette, markup, prefix);
    write();
  }

  private void write() {
    layers(BoardLayer.ROWS, BoardLayer.COUNT, 0);
    markup.open("g").with("clip-path", "url(#" + prefix + "stage)").inside();
    double left = geometry.headerWidth() + Geometry.STAGE_INSET;
    layers(BoardLayer.GAP, BoardLayer.NEWEST_SPAN_WORDS, left);
    for (Map.Entry<Integer, ColumnParts> column : drawing.columns().entrySet()) {
      column(column.getValue(), left + window.xOf(column.getKey()));
    }
    layers(BoardLayer.HAND_OVER_WORDS, BoardLayer.LAST_ARC_WORDS, left);
    if (endsNow && window.showsNow()) {
      layers(BoardLayer.NOW, BoardLayer.THROWN, left);
      drawing.next().forEach(next -> next(next, left));
    }
    layers(BoardLayer.PINS, BoardLayer.PINS, left);
    markup.close("g");
    for (HeaderParts header : drawing.headers()) {
      Area area = header.area();
      parts.write(header.about(), area.x(), area.y());
      parts.write(header.copy(), area.x(), area.y());
    }
  }

  private void layers(BoardLayer first, BoardLayer last, double x) {
    for (BoardLayer layer : EnumSet.range(first, last)) {
      parts.write(drawing.layer(layer), x, 0);
    }
  }

  private void column(ColumnParts column, double x) {
    parts.write(column.boundary(), x, 0);
    parts.write(column.arrow(), x, 0);
    parts.write(column.cell(), x, 0);
    parts.write(column.badges(), x, 0);
    parts.write(column.handOver(), x, 0);
  }

  private void next(NextParts next, double x) {
    if (next.canRun()) {
      // A cell takes its thread's colours from what it says.
      List<Part> words = next.words();
      Style cell = new Style(List.of("next-cell"), words.get(0).style().thread(), Set.of());
      Area area = next.cell();
      Look look = looks.of(cell);
      parts.ground(new Area(area.x() + x, area.y(), area.width(), area.height()), look);
    }
    parts.write(next.words(), x, 0);
  }

  /** Returns what is drawn. */
  Markup drawn() {
    return markup;
  }

  /** Returns what it refers to by name. */
  Markup definitions() {
    Markup all = parts.patterns();
    all.open("clipPath").with("id", prefix + "stage").inside();
    all.open("rect")
        .with("x", geometry.headerWidth())
        .with("y", Geometry.FRAME)
        .with("width", Math.max(0, geometry.stageWidth() - Geometry.FRAME))
        .with("height", geometry.height() - 2 * Geometry.FRAME)
        .empty();
    return all.close("clipPath");
  }
}

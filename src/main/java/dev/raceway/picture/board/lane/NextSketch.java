package dev.raceway.picture.board.lane;

import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.picture.board.content.NextCell;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.words.CellText;
import dev.raceway.text.Messages;
import java.util.List;

/** Draws a lane's right end: the dashed cell that runs the thread, or why there is none. */
public final class NextSketch {

  private final Geometry geometry;
  private final BoardWindow window;
  private final Veil veil;
  private final Messages words;
  private final CellText text;

  /** Makes one for the right ends of all lanes. */
  public NextSketch(Geometry geometry, BoardWindow window, Veil veil, Messages words) {
    this.geometry = geometry;
    this.window = window;
    this.veil = veil;
    this.words = words;
    text = new CellText(words);
  }

  /** Returns all parts of the right end of one lane. */
  public NextParts parts(NextCell next) {
    double x = window.nowX();
    double y = geometry.cellTop(next.thread().index());
    double height = geometry.cellHeight();
    return next instanceof NextCell.Ready ready
        ? ready(ready, new Area(x + 14, y, geometry.nextCellWidth(), height))
        : absent(next, new Area(x + 8, y, geometry.nextWidth() - 8, height));
  }

  private NextParts ready(NextCell.Ready ready, Area cell) {
    Style name = Style.of("next-name").in(ready.thread());
    String hint = veil.next().orElseGet(() -> text.nextHint(ready));
    String spoken = words.get("board.next.spoken", ready.thread(), text.next(ready), hint);
    if (!geometry.hasTwoLineCells()) {
      return new NextParts(cell, true, List.of(Part.words(name, cell, inOneLine(ready))), spoken);
    }
    double upper = LineHeight.mono(geometry.presenting() ? 20 : 14);
    double lower = LineHeight.words(geometry.smallWords());
    // Large lines stand close together.
    double between = geometry.presenting() ? -4 : 0;
    double y = cell.y() + (cell.height() - upper - between - lower) / 2;
    Area first = new Area(cell.x(), y, cell.width(), upper);
    Area second = new Area(cell.x(), y + upper + between, cell.width(), lower);
    return new NextParts(
        cell,
        true,
        List.of(
            Part.words(name, first, text.next(ready)),
            Part.words(Style.of("next-hint").in(ready.thread()), second, hint)),
        spoken);
  }

  /** Whether it will wait is an answer to what it does. */
  private String inOneLine(NextCell.Ready ready) {
    return veil.next().isPresent()
        ? ready.thread() + " ▶ " + text.word(ready)
        : text.nextInOneLine(ready);
  }

  private NextParts absent(NextCell next, Area area) {
    // In lanes with room the bar of who waits says the place.
    boolean saysPlace = !geometry.hasTwoLineCells() || window.density() == Density.TICK;
    Style style =
        Style.of("next-word")
            .in(next.thread())
            .with(State.DONE, next instanceof NextCell.Done)
            .with(State.EXACT, CellText.isExact(next) && !veil.losses());
    String says = text.nextWord(next, saysPlace, veil.losses());
    return new NextParts(area, false, List.of(Part.words(style, area, says)), says);
  }
}

package dev.raceway.picture.board.lane;

import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.picture.TextWidth;
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

  /** What stays free between the frames of two lanes. */
  private static final double BETWEEN = 4;

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
    double upper = LineHeight.mono(geometry.presenting() ? 20 : 14);
    if (!geometry.hasTwoLineCells()) {
      Area line = aroundLine(cell, upper);
      return new NextParts(
          line, true, List.of(Part.words(name, line, inOneLine(ready, line))), spoken);
    }
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

  /** In a low lane the frame takes room of the lane, and does not go through the words. */
  private Area aroundLine(Area cell, double line) {
    double height = Math.max(cell.height(), Math.min(line, geometry.laneHeight() - BETWEEN));
    return new Area(cell.x(), cell.y() - (height - cell.height()) / 2, cell.width(), height);
  }

  /** Whether it will wait is an answer to what it does. Its lane says whose it is, too. */
  private String inOneLine(NextCell.Ready ready, Area cell) {
    String says =
        veil.next().isPresent()
            ? ready.thread() + " ▶ " + text.word(ready)
            : text.nextInOneLine(ready);
    double wide = TextWidth.mono(says, geometry.presenting() ? 20 : 14);
    return wide + 2 * BETWEEN <= cell.width() ? says : says.substring(says.indexOf('▶'));
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

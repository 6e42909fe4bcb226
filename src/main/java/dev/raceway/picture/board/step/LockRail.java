package dev.raceway.picture.board.step;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Geometry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the rail of the shared lock: a segment for as long as a thread has it, else nothing. */
public final class LockRail {

  private static final double PADDING = 10;
  private static final Style PERMITS = Style.of("rail", "permits");

  private final BoardPicture picture;
  private final Geometry geometry;
  private final Sketch sketch;

  /** Makes one that draws into a sketch. */
  public LockRail(BoardPicture picture, Geometry geometry, Sketch sketch) {
    this.picture = picture;
    this.geometry = geometry;
    this.sketch = sketch;
  }

  /** Draws all segments in sight. */
  public void draw() {
    List<Column> columns = picture.columns();
    int from = 0;
    for (int i = 0; i < columns.size(); i++) {
      boolean ends =
          i + 1 == columns.size()
              || columns.get(i + 1).rail().isEmpty()
              || columns.get(i + 1).railBegins();
      if (columns.get(i).railBegins()) {
        from = i;
      }
      if (ends && !columns.get(i).rail().isEmpty()) {
        segment(columns.get(from), columns.get(i));
      }
    }
  }

  private void segment(Column first, Column last) {
    List<ThreadId> holders = first.rail();
    BoardWindow window = picture.window();
    double x = window.xOf(first.step()) + (first.step() == 1 ? -2 : 2);
    double width = window.xOf(last.step() + 1) - x;
    double room = Math.min(width, freeUntil(first, last) - x) - PADDING;
    // Permits that several threads may have are nobody's own.
    boolean isShared = picture.program().permits() > 1;
    sketch.add(
        BoardLayer.RAIL,
        Part.words(
            isShared ? PERMITS : Style.of("rail").in(holders.get(0)),
            new Area(x, geometry.railTop() + 5, width, geometry.railHeight() - 10),
            text(holders, room, geometry.smallWords())));
  }

  /** Returns where the first arrow goes through a segment. */
  private double freeUntil(Column first, Column last) {
    BoardWindow window = picture.window();
    return picture.columns().stream()
        .filter(column -> column.step() >= first.step() && column.step() <= last.step())
        .filter(Drawn::touchesCount)
        .mapToDouble(column -> window.middleOf(column.step()) - 5)
        .findFirst()
        .orElse(window.right());
  }

  /** A word that does not fit says less than a letter. */
  private String text(List<ThreadId> holders, double room, double size) {
    String letters = holders.stream().map(ThreadId::toString).collect(Collectors.joining(" "));
    return Stream.of(sketch.text().rail(holders, picture.program()), letters)
        .filter(words -> room >= TextWidth.mono(words, size))
        .findFirst()
        .orElse("");
  }
}

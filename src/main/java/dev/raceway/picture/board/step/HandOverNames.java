package dev.raceway.picture.board.step;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import java.util.Optional;

/** Draws who gets the lock by a release, beside the arrow to it, where there is room. */
public final class HandOverNames {

  private static final double SIZE = 13;
  private static final double LARGE = 20;
  private static final Style STYLE = Style.of("hand-over-label");

  private final BoardPicture picture;
  private final Geometry geometry;
  private final Sketch sketch;

  /** Makes one that draws into a sketch. */
  public HandOverNames(BoardPicture picture, Geometry geometry, Sketch sketch) {
    this.picture = picture;
    this.geometry = geometry;
    this.sketch = sketch;
  }

  /** Draws each name whose place is free. */
  public void draw(Clearance taken) {
    if (picture.window().density() == Density.FULL) {
      for (Column column : picture.columns()) {
        column.event().handedTo().ifPresent(next -> draw(column, next, taken));
      }
    }
  }

  /** The release's own cell says it too; so it is left out where something else has the place. */
  private void draw(Column column, ThreadId next, Clearance taken) {
    String text = sketch.text().getsLock(next, picture.program().lock());
    int lane = next.index();
    double width = TextWidth.bold(text, geometry.presenting() ? LARGE : SIZE);
    double height = geometry.lineHeight();
    double x = picture.window().middleOf(column.step()) - 10 - width;
    double above = geometry.cellMiddle(lane) - 7 - height;
    double below = geometry.cellMiddle(lane) + 7;
    Optional<Area> place =
        above < geometry.laneTop(lane)
            ? Optional.empty()
            : taken.first(new Area(x, above, width, height), new Area(x, below, width, height));
    place.ifPresent(
        area ->
            sketch.add(
                BoardLayer.HAND_OVER_WORDS,
                Part.words(
                    STYLE, new Area(area.x(), area.y(), area.width() + 4, area.height()), text)));
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Who gets the lock by a release, written beside the arrow to it, where there is room. */
final class HandOverWords extends Pane {

  private static final double SIZE = 13;
  private static final double LARGE = 20;

  private final Reused<Label> words = new Reused<>(this, () -> Parts.words("hand-over-label"));

  HandOverWords() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, Geometry geometry, Clearance taken) {
    words.start();
    if (picture.window().density() == Density.FULL) {
      for (Column column : picture.columns()) {
        column
            .event()
            .handedTo()
            .ifPresent(
                next ->
                    show(
                        CellText.getsLock(next, picture.program().lock()),
                        column,
                        next,
                        picture.window(),
                        geometry,
                        taken));
      }
    }
    words.end();
  }

  /** The release's own cell says it too; so it is left out where something else has the place. */
  private void show(
      String text,
      Column column,
      ThreadId next,
      BoardWindow window,
      Geometry geometry,
      Clearance taken) {
    int lane = next.index();
    double width = TextWidth.bold(text, geometry.presenting() ? LARGE : SIZE);
    double height = geometry.lineHeight();
    double x = window.middleOf(column.step()) - 10 - width;
    double above = geometry.cellMiddle(lane) - 7 - height;
    double below = geometry.cellMiddle(lane) + 7;
    Optional<Area> place =
        above < geometry.laneTop(lane)
            ? Optional.empty()
            : taken.first(new Area(x, above, width, height), new Area(x, below, width, height));
    place.ifPresent(
        area -> {
          Label label = words.next();
          label.setText(text);
          label.resizeRelocate(area.x(), area.y(), area.width() + 4, area.height());
        });
  }
}

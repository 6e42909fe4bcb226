package dev.raceway.ui.step.board;

import dev.raceway.model.LockMode;
import dev.raceway.ui.theme.ThreadStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Who has the lock, written at the beginning of each segment of the rail, over the columns. */
final class RailLabels extends Pane {

  RailLabels() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, Geometry geometry) {
    getChildren().clear();
    double freeFrom = Double.NEGATIVE_INFINITY;
    for (Column column : picture.columns()) {
      double x = Math.max(0, picture.window().xOf(column.step())) + 8;
      if (column.railBegins() && x >= freeFrom) {
        Label label = label(column, picture.program().lock(), picture.window().density());
        label.resizeRelocate(
            x, geometry.railTop() + 5, widthOf(picture, column), geometry.railHeight() - 10);
        getChildren().add(label);
        freeFrom = x + 12;
      }
    }
  }

  private static Label label(Column column, LockMode lock, Density density) {
    Label label = new Label(CellText.rail(column.rail().orElseThrow(), lock, density));
    label.setManaged(false);
    label.getStyleClass().addAll("rail-label", ThreadStyle.of(column.rail().orElseThrow()));
    return label;
  }

  /** Returns how long the segment goes on in sight. */
  private static double widthOf(BoardPicture picture, Column from) {
    long columns =
        picture.columns().stream()
            .filter(column -> column.step() > from.step())
            .takeWhile(column -> column.rail().isPresent() && !column.railBegins())
            .count();
    return (columns + 1) * picture.window().density().width() - 10;
  }
}

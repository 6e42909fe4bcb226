package dev.raceway.ui.step.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The line across the board where the lock switch was thrown. */
final class Padlock extends Pane {

  private static final double WIDTH = 64;
  private static final double HEIGHT = 18;

  private final Region line = Parts.area("padlock-line");
  private final Label label = Parts.words("padlock-label");

  Padlock() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(line, label);
  }

  /**
   * Shows what was done with the switch.
   *
   * @param x where the line stands
   * @param leftEdge where the label begins at the earliest
   */
  void show(List<Boolean> moves, Geometry geometry, double x, double leftEdge) {
    double width = WIDTH * geometry.em();
    double height = HEIGHT * geometry.em();
    line.resizeRelocate(x - 1, geometry.railTop(), 2, geometry.lanesBottom() - geometry.railTop());
    label.setText(CellText.thrown(moves));
    label.resizeRelocate(
        Math.max(x - width / 2, leftEdge), geometry.railTop() - height - 2, width, height);
  }
}

package dev.raceway.ui.step.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The line across the board where the lock switch was thrown. */
final class Padlock {

  private Padlock() {}

  static List<Node> line(List<Boolean> moves, Geometry geometry, double x) {
    Region line = new Region();
    line.setManaged(false);
    line.getStyleClass().add("padlock-line");
    line.resizeRelocate(x - 1, geometry.railTop(), 2, geometry.lanesBottom() - geometry.railTop());
    Label label = new Label(CellText.thrown(moves));
    label.setManaged(false);
    label.getStyleClass().add("padlock-label");
    label.resizeRelocate(x - 44, geometry.railTop() + (geometry.railHeight() - 20) / 2, 88, 20);
    line.setMouseTransparent(true);
    label.setMouseTransparent(true);
    return List.of(line, label);
  }
}

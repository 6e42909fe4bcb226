package dev.raceway.ui.step.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The line across the board where the lock switch was thrown. */
final class Padlock {

  private static final double WIDTH = 64;
  private static final double HEIGHT = 18;

  private Padlock() {}

  /**
   * Makes the line and its label.
   *
   * @param x where the line stands
   * @param leftEdge where the label begins at the earliest
   */
  static List<Node> line(List<Boolean> moves, Geometry geometry, double x, double leftEdge) {
    Region line = new Region();
    line.setManaged(false);
    line.getStyleClass().add("padlock-line");
    line.resizeRelocate(x - 1, geometry.railTop(), 2, geometry.lanesBottom() - geometry.railTop());
    Label label = new Label(CellText.thrown(moves));
    label.setManaged(false);
    label.getStyleClass().add("padlock-label");
    label.resizeRelocate(
        Math.max(x - WIDTH / 2, leftEdge), geometry.railTop() - HEIGHT - 2, WIDTH, HEIGHT);
    line.setMouseTransparent(true);
    label.setMouseTransparent(true);
    return List.of(line, label);
  }
}

package dev.raceway.ui.step.scrub;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The nodes of one kind of mark of which a run has few; see {@link MarkPath} for many. They are
 * used again from one time to the next, and one that has not changed is not touched. Marks that
 * would lie on each other are left out.
 */
final class MarkPool {

  private final Pane layer;
  private final String style;
  private final List<Region> nodes = new ArrayList<>();
  private int used;
  private double lastX;

  /**
   * Makes an empty pool.
   *
   * @param layer where the marks lie
   * @param style the style class of every mark
   */
  MarkPool(Pane layer, String style) {
    this.layer = layer;
    this.style = style;
  }

  void begin() {
    used = 0;
    lastX = Double.NEGATIVE_INFINITY;
  }

  /**
   * Puts a mark of a size with its middle at a place; left out if it would lie on the one before.
   */
  void put(double x, double top, double size) {
    if (x - lastX >= size) {
      lastX = x;
      move(next(), x - size / 2, top, size, size);
    }
  }

  void end() {
    for (int i = used; i < nodes.size() && nodes.get(i).isVisible(); i++) {
      nodes.get(i).setVisible(false);
    }
  }

  private Region next() {
    if (used == nodes.size()) {
      Region node = new Region();
      node.setManaged(false);
      node.getStyleClass().add(style);
      nodes.add(node);
      layer.getChildren().add(node);
    }
    Region node = nodes.get(used++);
    node.setVisible(true);
    return node;
  }

  static void move(Region node, double x, double y, double width, double height) {
    if (node.getLayoutX() != x
        || node.getLayoutY() != y
        || node.getWidth() != width
        || node.getHeight() != height) {
      node.resizeRelocate(x, y, width, height);
    }
  }
}

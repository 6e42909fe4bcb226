package dev.raceway.ui.step.scrub;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The nodes of one kind of mark. They are used again from one time to the next, and one that has
 * not changed is not touched. Marks that would lie on each other are left out, so their number is
 * bounded by the pixels.
 */
final class MarkPool {

  private final Pane layer;
  private final String style;
  private final double least;
  private final List<Region> nodes = new ArrayList<>();
  private int used;
  private double lastX;

  /**
   * Makes an empty pool.
   *
   * @param layer where the marks lie
   * @param style the style class of every mark
   * @param least least pixels from one mark to the next
   */
  MarkPool(Pane layer, String style, double least) {
    this.layer = layer;
    this.style = style;
    this.least = least;
  }

  void begin() {
    used = 0;
    lastX = Double.NEGATIVE_INFINITY;
  }

  /** Puts a mark of a size with its middle at a place; left out if one lies there already. */
  void put(double x, double top, double width, double height) {
    if (x - lastX >= least) {
      lastX = x;
      move(next(), x - width / 2, top, width, height);
    }
  }

  /** Puts a thread's mark from one place to another; left out if it is too narrow. */
  void span(double from, double to, double top, double height, ThreadId thread) {
    if (to - lastX >= least) {
      double start = Math.max(from, lastX);
      lastX = to;
      Region node = next();
      ThreadStyle.set(node, thread);
      move(node, start, top, to - start, height);
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

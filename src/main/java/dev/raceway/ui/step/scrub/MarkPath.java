package dev.raceway.ui.step.scrub;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * Marks of one kind as one shape: a long run has a thousand of them, and JavaFX looks at every node
 * in every frame. It is painted once and kept as a picture until a mark comes or goes.
 */
final class MarkPath extends Path {

  private final List<PathElement> next = new ArrayList<>();

  /**
   * Makes one without marks.
   *
   * @param style the style class, which says {@code -fx-fill}
   */
  MarkPath(String style) {
    setManaged(false);
    setMouseTransparent(true);
    setStroke(null);
    setCache(true);
    getStyleClass().add(style);
  }

  /** Shows a mark at each position; left out where it would lie on the one before. */
  void show(Positions positions, Scale scale, double top, MarkShape shape) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < positions.size(); i++) {
      double x = scale.x(positions.get(i));
      if (x >= free) {
        free = x + shape.room();
        add(Math.floor(x - shape.width() / 2), top, shape);
      }
    }
    end();
  }

  /** Adds a mark to those that are shown from {@link #end} on. */
  void add(double left, double top, MarkShape shape) {
    for (int i = 0; i < shape.corners().size(); i++) {
      double x = left + shape.corners().get(i).getX();
      double y = top + shape.corners().get(i).getY();
      next.add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
    }
    next.add(new ClosePath());
  }

  /** Shows what was added since this was last called, and nothing else. */
  void end() {
    getElements().setAll(next);
    next.clear();
  }
}

package dev.raceway.ui.monkey;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Finds nodes that JavaFX believes to be elsewhere than they are. When they change, another part of
 * the window is painted than the one that they are seen in.
 */
public final class StalePlaces {

  private static final double TOLERANCE = 0.5;

  private StalePlaces() {}

  /** Returns the visible nodes below a parent whose bounds are stale. On the JavaFX thread. */
  public static List<String> below(Parent parent) {
    List<String> found = new ArrayList<>();
    parent.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .forEach(child -> look(child, found));
    return found;
  }

  private static void look(Node node, List<String> found) {
    Bounds local = node.getBoundsInLocal();
    if (!local.isEmpty() && differ(node.localToParent(local), node.getBoundsInParent())) {
      found.add(node + " in " + node.getParent());
    }
    if (node instanceof Parent parent) {
      found.addAll(below(parent));
    }
  }

  private static boolean differ(Bounds one, Bounds other) {
    return Math.abs(one.getMinX() - other.getMinX()) > TOLERANCE
        || Math.abs(one.getMinY() - other.getMinY()) > TOLERANCE
        || Math.abs(one.getMaxX() - other.getMaxX()) > TOLERANCE
        || Math.abs(one.getMaxY() - other.getMaxY()) > TOLERANCE;
  }
}

package dev.raceway.ui.control;

import javafx.scene.Node;

/** Shows a node, or takes it away together with the room that it has in its layout. */
public final class Shown {

  private Shown() {}

  /** Shows a node if that is true; without it, its parent is laid out as if it were not there. */
  public static void when(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}

package dev.raceway.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls as far as is needed to see something. On the JavaFX thread. */
public final class IntoSight {

  private IntoSight() {}

  /** Has a node seen, or its upper part where it is higher than the room. */
  static void bring(Node node) {
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane scroll) {
        reveal(node, scroll);
      }
    }
  }

  /** Has a node seen as soon as it has been laid out. */
  public static void bringLaidOut(Node node) {
    Scene scene = node.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              bring(node);
            }
          });
    }
  }

  private static void reveal(Node node, ScrollPane scroll) {
    Node content = scroll.getContent();
    Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - room;
    if (hidden > 0) {
      double top = scroll.getVvalue() * hidden;
      double least = Math.max(top, wanted.getMaxY() - room);
      scroll.setVvalue(Math.min(least, wanted.getMinY()) / hidden);
    }
  }
}

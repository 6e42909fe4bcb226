package dev.raceway.ui.control;

import javafx.scene.control.ScrollPane;

/**
 * A scroll pane that paints only what changed. The usual one keeps a picture of all that it holds
 * and paints it whole whenever anything changes in it, which takes longer than a frame when it
 * holds a whole screen and there is no graphics card.
 */
public final class Scroller extends ScrollPane {

  /** Makes one that gives its content all the room there is. */
  public Scroller() {
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    skinProperty().subscribe(skin -> lookupAll(".viewport").forEach(port -> port.setCache(false)));
  }
}

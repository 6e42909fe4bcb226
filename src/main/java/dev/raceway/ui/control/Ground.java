package dev.raceway.ui.control;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A plain area that covers the inside of a card. Whenever something in a card changes, the renderer
 * paints what lies below, down to the first area that hides the rest. A card's rounded background
 * takes most of a frame to paint without a graphics card; this one takes nearly nothing.
 */
public final class Ground extends Region {

  /** So far from its edges, a square does not stick out of a card's rounded corners. */
  private static final double INSET = 4;

  private Ground() {
    getStyleClass().add("ground");
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Puts a ground below everything in a card. */
  public static void under(Pane card) {
    Ground ground = new Ground();
    card.getChildren().add(0, ground);
    card.layoutBoundsProperty()
        .subscribe(
            bounds ->
                ground.resizeRelocate(
                    INSET,
                    INSET,
                    Math.max(0, bounds.getWidth() - 2 * INSET),
                    Math.max(0, bounds.getHeight() - 2 * INSET)));
  }
}

package dev.raceway.ui.screen;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The middle of a screen: two parts side by side where there is room, else one below the other. */
public final class TwoParts {

  private final BorderPane screen;
  private final String style;
  private final double gap;
  private final Node first;
  private final Node second;

  /**
   * Makes the middle of a screen, which has nothing in it yet.
   *
   * @param style the name that style sheets have for it
   * @param gap between the parts
   * @param first the part on the left, or above
   */
  public TwoParts(BorderPane screen, String style, double gap, Node first, Node second) {
    this.screen = screen;
    this.style = style;
    this.gap = gap;
    this.first = first;
    this.second = second;
  }

  /** Puts the parts side by side, or one below the other, unless they are so. */
  public void arrange(boolean isBeside) {
    if (screen.getCenter() == null || isBeside != screen.getCenter() instanceof HBox) {
      Pane both = isBeside ? new HBox(gap) : new VBox(gap);
      both.getChildren().addAll(first, second);
      both.getStyleClass().addAll(style, "on-ground");
      screen.setCenter(both);
      // It comes in the middle of a layout: without its padding a frame would be seen askew.
      both.applyCss();
    }
  }
}

package dev.raceway.ui.step.scrub;

import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A small card that floats above the scrubber and says what the state was. */
final class HoverCard extends VBox {

  private static final double GAP = 4;

  HoverCard() {
    setId("scrub-hover");
    getStyleClass().addAll("card", "scrub-hover");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Shows lines above a place of the parent. */
  void show(List<String> lines, double x) {
    while (getChildren().size() < lines.size()) {
      getChildren().add(new MarkedText());
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Node line = getChildren().get(i);
      Shown.when(line, i < lines.size());
      if (i < lines.size()) {
        ((MarkedText) line).show(lines.get(i));
      }
    }
    setVisible(true);
    applyCss();
    double width = Math.ceil(prefWidth(-1));
    double height = Math.ceil(prefHeight(width));
    resizeRelocate(within(x - width / 2, width), -height - GAP, width, height);
  }

  void hide() {
    setVisible(false);
  }

  /** Keeps the card inside of the window. */
  private double within(double x, double width) {
    double left = getParent().sceneToLocal(GAP, 0).getX();
    double right = getParent().sceneToLocal(getScene().getWidth() - GAP, 0).getX();
    return Math.max(left, Math.min(x, right - width));
  }
}

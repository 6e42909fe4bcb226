package dev.raceway.ui.step.board;

import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Unfinished reads that are out of sight, kept in view at the left edge of their lanes. */
final class PinsView extends Pane {

  PinsView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(List<Pin> pins, Geometry geometry) {
    getChildren().clear();
    for (Pin pin : pins) {
      Label label = new Label(Texts.get("board.pin", pin.value(), pin.step()));
      label.setManaged(false);
      label.getStyleClass().addAll("pin", ThreadStyle.of(pin.thread()));
      double width = label.prefWidth(-1);
      label.resizeRelocate(4, geometry.laneTop(pin.thread().index()) + 3, Math.max(width, 150), 18);
      getChildren().add(label);
    }
  }
}

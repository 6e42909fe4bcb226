package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** What lies left of the view and is pointed back to, kept at the left edge of its lane. */
final class PinsView extends Pane {

  private final Map<ThreadId, Reused<Label>> labels = new HashMap<>();

  PinsView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, Geometry geometry) {
    labels.values().forEach(Reused::start);
    for (Pin pin : picture.pins()) {
      Label label =
          labels
              .computeIfAbsent(pin.thread(), id -> new Reused<>(this, () -> Parts.words("pin", id)))
              .next();
      label.setText(
          CellText.pin(pin, geometry.hasTwoLineCells(), picture.window().hasWholeStrip()));
      int lane = pin.thread().index();
      label.resizeRelocate(
          0, geometry.cellTop(lane), picture.window().strip() - 6, geometry.cellHeight());
    }
    labels.values().forEach(Reused::end);
  }
}

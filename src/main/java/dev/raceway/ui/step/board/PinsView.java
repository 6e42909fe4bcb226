package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Unfinished reads that are out of sight, kept in view at the left edge of their lanes. */
final class PinsView extends Pane {

  private static final double LEAST_WIDTH = 150;

  private final Map<ThreadId, Reused<Label>> labels = new HashMap<>();

  PinsView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(List<Pin> pins, Geometry geometry) {
    labels.values().forEach(Reused::start);
    for (Pin pin : pins) {
      Label label =
          labels
              .computeIfAbsent(pin.thread(), id -> new Reused<>(this, () -> Parts.words("pin", id)))
              .next();
      label.setText(Texts.get("board.pin", pin.value(), pin.step()));
      label.resizeRelocate(
          4,
          geometry.laneTop(pin.thread().index()) + 3,
          LEAST_WIDTH * geometry.em(),
          18 * geometry.em());
    }
    labels.values().forEach(Reused::end);
  }
}

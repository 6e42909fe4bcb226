package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Style;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.canvas.Reused;
import dev.raceway.ui.motion.Move;
import dev.raceway.ui.motion.Moves;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Values on their way between the count, the registers and the CPU. */
final class MovingValues extends Pane {

  private static final double WIDTH = 48;
  private static final double HEIGHT = 24;

  private final Map<ThreadId, Reused<Label>> labels = new HashMap<>();

  MovingValues() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** None is on its way any more. */
  void rest() {
    labels.values().forEach(Reused::start);
    labels.values().forEach(Reused::end);
  }

  /** Sends a value from one place to another; it is gone when it is there. */
  void send(ThreadId thread, String value, Point2D from, Point2D to, double em, Moves moves) {
    Label label =
        labels
            .computeIfAbsent(
                thread,
                id -> new Reused<>(this, () -> PartsPane.words(Style.of("traveller").in(id))))
            .next();
    label.setText(value);
    double width = Math.max(WIDTH, 12.0 * value.length() + 16) * em;
    label.resize(width, HEIGHT * em);
    moves
        .add(label.layoutXProperty(), Move.TRAVEL, from.getX() - width / 2, to.getX() - width / 2)
        .add(
            label.layoutYProperty(),
            Move.TRAVEL,
            from.getY() - HEIGHT * em / 2,
            to.getY() - HEIGHT * em / 2);
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.ui.motion.Move;
import dev.raceway.ui.motion.Moves;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.QuadCurve;

/** One curved arrow, with what it erases written under it. */
final class StompArc extends Pane {

  private static final double TIP = 10;

  private final QuadCurve curve = new QuadCurve();
  private final Region tip = new Region();
  private final Label label = new Label();

  StompArc() {
    setManaged(false);
    curve.getStyleClass().add("stomp-arc");
    tip.setManaged(false);
    tip.getStyleClass().add("stomp-arc-tip");
    tip.setRotate(TIP * 2);
    label.setManaged(false);
    label.getStyleClass().add("stomp-label");
    getChildren().addAll(curve, tip, label);
  }

  /** Draws it from the stomp back to what it erased. */
  void draw(Moves moves) {
    double length = curve.getStartX() - curve.getEndX() + 2 * TIP;
    curve.getStrokeDashArray().setAll(length, length);
    moves.after(Move.TRAVEL, curve.strokeDashOffsetProperty(), Move.ARC, length, 0);
    moves.after(Move.ARC, tip.opacityProperty(), Move.STRIKE, 0, 1);
    moves.after(Move.ARC, label.opacityProperty(), Move.STRIKE, 0, 1);
    moves.atEnd(() -> curve.getStrokeDashArray().clear());
  }

  /**
   * Points from a stomp to what it erased.
   *
   * @param place where its words stand, if there is room for them
   */
  void show(StompPath path, Optional<StompLabel> place) {
    curve.setStartX(path.from());
    curve.setStartY(path.fromY());
    curve.setControlX(path.middle());
    curve.setControlY(path.toY() - 4 + path.depth());
    curve.setEndX(path.to());
    curve.setEndY(path.toY());
    tip.resizeRelocate(path.to() - 7, path.toY() - 5, TIP, TIP);
    label.setVisible(place.isPresent());
    place.ifPresent(
        words -> {
          label.setText(words.text());
          Area area = words.area();
          label.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        });
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.ui.motion.Move;
import dev.raceway.ui.motion.Moves;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.QuadCurve;

/** One curved arrow, with what it erases written under it. */
final class StompArc extends Pane {

  private static final double TIP = 10;
  private static final double LABEL_HEIGHT = 20;

  /** A letter, with its share of the room for the values at both ends. */
  private static final double LETTER = 10;

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
   * @param isLast whether it is the last one in sight, which is always labelled
   */
  void show(Column stomp, Window window, CountScale scale, boolean isLast) {
    int erasedAt = stomp.event().overwrite().orElseThrow().before().step();
    double from = window.middleOf(stomp.step()) - 6;
    double to = Math.max(4, window.middleOf(erasedAt) + 8);
    double y = scale.yOf(stomp.counts().before()) + 8;
    double depth = Math.min(34, 12 + (from - to) / 12);
    curve.setStartX(from);
    curve.setStartY(scale.yOf(stomp.counts().after()) + 10);
    curve.setControlX((from + to) / 2);
    curve.setControlY(y + depth);
    curve.setEndX(to);
    curve.setEndY(y + 4);
    tip.resizeRelocate(to - 7, y - 1, TIP, TIP);
    String whole = CellText.erases(stomp.event());
    String text =
        whole.length() * LETTER * window.em() < from - to ? whole : CellText.erasesShort(stomp);
    if (!text.equals(label.getText())) {
      label.setText(text);
      label.applyCss();
    }
    double width = label.prefWidth(-1);
    label.setVisible(isLast || width < from - to);
    double middle = (from + to - width) / 2;
    double x = Math.max(4, Math.min(middle, window.room() - width));
    label.resizeRelocate(x, y + depth / 2 + 3, width, LABEL_HEIGHT * window.em());
  }
}

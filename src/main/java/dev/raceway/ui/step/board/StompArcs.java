package dev.raceway.ui.step.board;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.QuadCurve;

/** The curved arrows from an overwriting write back to the write that it erased. */
final class StompArcs extends Pane {

  StompArcs() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, CountScale scale) {
    getChildren().clear();
    Column last = null;
    for (Column column : picture.columns()) {
      if (column.event().stomps()) {
        last = column;
        if (picture.window().density() == Density.FULL) {
          addArc(column, picture.window(), scale);
        }
      }
    }
    // Narrow columns have room for the last one alone.
    if (last != null && picture.window().density() != Density.FULL) {
      addArc(last, picture.window(), scale);
    }
  }

  private void addArc(Column column, Window window, CountScale scale) {
    double half = window.density().width() / 2.0;
    int erasedAt = column.event().overwrite().orElseThrow().before().step();
    double from = window.xOf(column.step()) + half - 6;
    double to = Math.max(4, window.xOf(erasedAt) + half + 8);
    double y = scale.yOf(column.counts().before()) + 8;
    double depth = Math.min(34, 12 + (from - to) / 12);
    QuadCurve curve =
        new QuadCurve(
            from, scale.yOf(column.counts().after()) + 10, (from + to) / 2, y + depth, to, y + 4);
    curve.getStyleClass().add("stomp-arc");
    Region tip = new Region();
    tip.setManaged(false);
    tip.getStyleClass().add("stomp-arc-tip");
    tip.resizeRelocate(to - 7, y - 1, 10, 10);
    tip.setRotate(20);
    Label label = new Label(CellText.erases(column.event()));
    label.setManaged(false);
    label.getStyleClass().add("stomp-label");
    getChildren().addAll(curve, tip, label);
    label.applyCss();
    double width = label.prefWidth(-1);
    double middle = (from + to - width) / 2;
    label.resizeRelocate(
        Math.max(4, Math.min(middle, window.room() - width)), y + depth / 2 + 3, width, 20);
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The arrow from a release to the thread that gets the lock by it. */
final class HandOverView extends Pane {

  private static final PseudoClass UP = PseudoClass.getPseudoClass("up");

  private final Region shaft = Parts.area("hand-over");
  private final Region tip = Parts.area("arrow-head");
  private final Label words = Parts.words("hand-over-label");

  HandOverView() {
    setManaged(false);
    setMouseTransparent(true);
    tip.getStyleClass().add("hand-over-tip");
    words.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(shaft, tip, words);
  }

  void show(int lane, ThreadId next, Window window, Geometry geometry) {
    boolean down = next.index() > lane;
    double from = down ? geometry.cellBottom(lane) : geometry.cellTop(lane);
    double to = geometry.cellMiddle(next.index()) + (down ? -8 : 8);
    double x = window.columnWidth() / 2;
    shaft.resizeRelocate(x - 1, Math.min(from, to), 2, Math.abs(to - from));
    tip.pseudoClassStateChanged(UP, !down);
    tip.resizeRelocate(x - 5, to - (down ? 9 : 1), 10, 10);
    words.setVisible(window.density() == Density.FULL && geometry.hasTwoLineCells());
    words.setText(CellText.getsLock(next));
    double width = 140 * geometry.em();
    words.resizeRelocate(
        x - 10 - width,
        geometry.laneTop(Math.max(lane, next.index())) - 8,
        width,
        18 * geometry.em());
  }
}

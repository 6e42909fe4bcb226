package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The arrow from a release to the thread that gets the lock by it. */
final class HandOverView extends Pane {

  private static final PseudoClass UP = PseudoClass.getPseudoClass("up");

  private final Region shaft = Parts.area("hand-over");
  private final Region tip = Parts.area("arrow-head");

  HandOverView() {
    setManaged(false);
    setMouseTransparent(true);
    tip.getStyleClass().add("hand-over-tip");
    getChildren().addAll(shaft, tip);
  }

  void show(int lane, ThreadId next, BoardWindow window, Geometry geometry) {
    boolean down = next.index() > lane;
    double from = down ? geometry.cellBottom(lane) : geometry.cellTop(lane);
    double to = geometry.cellMiddle(next.index()) + (down ? -8 : 8);
    double x = window.columnWidth() / 2;
    shaft.resizeRelocate(x - 1, Math.min(from, to), 2, Math.abs(to - from));
    tip.pseudoClassStateChanged(UP, !down);
    tip.resizeRelocate(x - 5, to - (down ? 9 : 1), 10, 10);
  }
}

package dev.raceway.ui.step.board;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The thin lines between the count, the rail, the lanes and their headers. */
final class RowLines extends Pane {

  private final Reused<Region> lines = new Reused<>(this, () -> Parts.area("row-line"));

  RowLines() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(Geometry geometry) {
    double width = geometry.size().getWidth() - 2;
    lines.start();
    lines.next().resizeRelocate(geometry.headerWidth() - 1, 1, 1, geometry.size().getHeight() - 2);
    lines.next().resizeRelocate(1, geometry.railTop(), width, 1);
    lines.next().resizeRelocate(1, geometry.lanesTop(), width, 1);
    for (int lane = 1; lane <= geometry.threads(); lane++) {
      lines.next().resizeRelocate(1, geometry.laneTop(lane), width, 1);
    }
    lines.end();
  }
}

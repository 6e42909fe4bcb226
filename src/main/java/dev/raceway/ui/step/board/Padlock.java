package dev.raceway.ui.step.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line across the board where the lock switch was thrown. */
final class Padlock extends Pane {

  /** Between the value of the arrow before it and the arrow behind it. */
  private static final double LEFT = 14;

  private static final double WIDTH = 54;
  private static final double SMALL = 20;
  private static final double HEIGHT = 18;

  private final Region line = Parts.area("padlock-line");
  private final Label label = Parts.words("padlock-label");

  Padlock() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(line, label);
  }

  /** Returns where the sign at the line's head stands. */
  static Area area(double x, Geometry geometry, Density density) {
    double em = geometry.em();
    boolean small = density != Density.FULL;
    double width = (small ? SMALL : WIDTH) * em;
    double left = small ? x - width / 2 : x - LEFT * em;
    double height = HEIGHT * em;
    return new Area(left, geometry.railTop() - height - 2, width, height);
  }

  /**
   * Shows what was done with the switch.
   *
   * @param x where the line stands
   * @param leftEdge where the sign begins at the earliest
   */
  void show(List<Boolean> moves, Geometry geometry, Density density, double x, double leftEdge) {
    line.resizeRelocate(x - 1, geometry.railTop(), 2, geometry.lanesBottom() - geometry.railTop());
    Area area = area(x, geometry, density);
    boolean on = moves.get(moves.size() - 1);
    // Narrow columns have room for a sign alone.
    boolean small = density != Density.FULL;
    label.setText(small ? "" : CellText.thrown(moves));
    label.setGraphic(small ? new FontIcon(on ? Feather.LOCK : Feather.UNLOCK) : null);
    label.resizeRelocate(Math.max(area.x(), leftEdge), area.y(), area.width(), area.height());
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The arrow between the count and a cell: down for a read, up for a write. */
final class ArrowView extends Pane {

  private static final PseudoClass STOMP = PseudoClass.getPseudoClass("stomp");
  private static final PseudoClass UP = PseudoClass.getPseudoClass("up");

  private final Region shaft = Parts.area("arrow");
  private final Region head = Parts.area("arrow-head");
  private final Optional<Label> value;

  ArrowView(ThreadId thread, Density density) {
    value = density == Density.TICK ? Optional.empty() : Optional.of(Parts.words("arrow-value"));
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add(ThreadStyle.of(thread));
    getChildren().addAll(shaft, head);
    value.ifPresent(getChildren()::add);
  }

  void show(Column column, BoardWindow window, Geometry geometry, boolean outcomeHidden) {
    boolean up = column.event().instruction().writes();
    for (Node part : getChildren()) {
      part.pseudoClassStateChanged(STOMP, column.event().stomps() && !outcomeHidden);
    }
    head.pseudoClassStateChanged(UP, up);
    value.ifPresent(label -> show(label, column, window, geometry, up && outcomeHidden));
  }

  private static void show(
      Label value, Column column, BoardWindow window, Geometry geometry, boolean hidden) {
    boolean up = column.event().instruction().writes();
    value.setVisible(!hidden);
    long number = up ? column.event().count() : column.counts().before();
    value.setText(Texts.number(number));
    Area area = value(number, window.columnWidth() / 2, geometry);
    value.resizeRelocate(area.x(), area.y(), area.width(), area.height());
  }

  /** Returns where the value of an arrow stands. */
  static Area value(long value, double x, Geometry geometry) {
    double width = TextWidth.mono(Texts.number(value), geometry.presenting() ? 20 : 13);
    return new Area(x + 7, geometry.arrowValueTop(), width + 2, 16 * geometry.em());
  }

  /** Spans from the count's line, which moves with its scale, to the cell. */
  void place(Column column, BoardWindow window, double line, double cell) {
    boolean up = column.event().instruction().writes();
    double width = head.getPseudoClassStates().contains(STOMP) ? 4 : 2;
    double x = window.columnWidth() / 2;
    shaft.resizeRelocate(x - width / 2, up ? line + 4 : line, width, Math.max(0, cell - line - 4));
    double size = window.density() == Density.TICK ? 7 : 10;
    head.resizeRelocate(x - size / 2, up ? line : cell - size, size, size);
  }
}

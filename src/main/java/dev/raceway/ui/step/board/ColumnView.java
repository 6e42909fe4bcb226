package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;

/**
 * One step: its cell, its arrow, and what happened right before it. A view serves one thread at one
 * density, so that to show another step of that thread needs no new style. Parts are made when they
 * are needed first: JavaFX looks at every node in every frame, whether it is seen or not.
 */
final class ColumnView extends Pane {

  private final Reused<BoundaryView> boundary = Reused.behind(this, BoundaryView::new);
  private final Reused<ArrowView> arrow;
  private final CellView cell;
  private final Reused<HandOverView> handOver = new Reused<>(this, HandOverView::new);

  private Column column;
  private BoardWindow window;
  private Geometry geometry;
  private boolean outcomeHidden;
  private boolean leftmost;
  private double width;

  ColumnView(ThreadId thread, Density density, IntConsumer onStep) {
    setManaged(false);
    setPickOnBounds(false);
    getStyleClass().addAll("column", density.name().toLowerCase(Locale.ROOT));
    arrow = Reused.behind(this, () -> new ArrowView(thread, density));
    cell = new CellView(thread, density);
    getChildren().add(cell);
    setOnMouseClicked(event -> onStep.accept(column.step()));
  }

  Column column() {
    return column;
  }

  CellView cell() {
    return cell;
  }

  /** The arrow between the count and the cell, if the step has one. */
  Optional<ArrowView> arrow() {
    return arrow.first();
  }

  /** Shows a step; what it shows already is not touched. */
  void show(Column next, BoardWindow nextWindow, Geometry nextGeometry, boolean hidden) {
    setLayoutX((next.step() - 1) * nextWindow.columnWidth());
    boolean isLeftmost = next.step() == nextWindow.first();
    boolean same =
        next.equals(column)
            && nextGeometry.equals(geometry)
            && nextWindow.columnWidth() == width
            && hidden == outcomeHidden
            && isLeftmost == leftmost;
    column = next;
    window = nextWindow;
    width = nextWindow.columnWidth();
    geometry = nextGeometry;
    outcomeHidden = hidden;
    leftmost = isLeftmost;
    if (same) {
      return;
    }
    resize(window.columnWidth(), geometry.size().getHeight());
    boundary.only(BoundaryView.has(column), view -> view.show(column, window, geometry));
    cell.show(column, window, geometry, hidden);
    arrow.only(Drawn.touchesCount(column), view -> view.show(column, window, geometry, hidden));
    handOver.only(
        column.event().handedTo().isPresent(),
        view ->
            view.show(
                column.thread().index(),
                column.event().handedTo().orElseThrow(),
                window,
                geometry));
  }

  /** The count's line moves when a higher value comes into sight; the arrow goes with it. */
  void meetCount(CountScale scale) {
    boolean up = column.event().instruction().writes();
    double line = scale.yOf(up ? column.counts().after() : column.counts().before()) + 3;
    double top = geometry.cellTop(column.thread().index());
    arrow().ifPresent(view -> view.place(column, window, line, top));
  }
}

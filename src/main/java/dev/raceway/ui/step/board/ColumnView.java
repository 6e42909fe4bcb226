package dev.raceway.ui.step.board;

import dev.raceway.model.Instruction;
import dev.raceway.model.ThreadId;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;

/**
 * One step: its cell, its arrow, and what happened right before it. A view serves one thread at one
 * density, so that to show another step of that thread needs no new style.
 */
final class ColumnView extends Pane {

  private final BoundaryView boundary = new BoundaryView();
  private final ArrowView arrow;
  private final CellView cell;
  private final Reused<HandOverView> handOver = new Reused<>(this, HandOverView::new);

  private Column column;
  private Window window;
  private Geometry geometry;
  private boolean outcomeHidden;

  ColumnView(ThreadId thread, Density density, IntConsumer onStep) {
    setManaged(false);
    setPickOnBounds(false);
    getStyleClass().addAll("column", density.name().toLowerCase(Locale.ROOT));
    arrow = new ArrowView(thread);
    cell = new CellView(thread);
    getChildren().addAll(boundary, arrow, cell);
    setOnMouseClicked(event -> onStep.accept(column.step()));
  }

  Column column() {
    return column;
  }

  CellView cell() {
    return cell;
  }

  ArrowView arrow() {
    return arrow;
  }

  /** Shows a step; what it shows already is not touched. */
  void show(Column next, Window nextWindow, Geometry nextGeometry, boolean hidden) {
    setLayoutX((next.step() - 1) * nextWindow.columnWidth());
    boolean same = next.equals(column) && nextGeometry.equals(geometry) && hidden == outcomeHidden;
    column = next;
    window = nextWindow;
    geometry = nextGeometry;
    outcomeHidden = hidden;
    if (same) {
      return;
    }
    resize(window.columnWidth(), geometry.size().getHeight());
    boundary.show(column, window, geometry);
    cell.show(column, window, geometry, hidden);
    arrow.setVisible(touchesCount());
    if (touchesCount()) {
      arrow.show(column, window, geometry, hidden);
    }
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
    if (touchesCount()) {
      boolean up = column.event().instruction().writes();
      double line = scale.yOf(up ? column.counts().after() : column.counts().before()) + 3;
      arrow.place(column, window, line, geometry.cellTop(column.thread().index()));
    }
  }

  private boolean touchesCount() {
    Instruction instruction = column.event().instruction();
    return instruction == Instruction.READ || (instruction.writes() && !column.event().retry());
  }
}

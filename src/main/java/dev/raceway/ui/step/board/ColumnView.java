package dev.raceway.ui.step.board;

import dev.raceway.picture.board.step.ColumnParts;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.canvas.Reused;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * One step: its cell, its arrow, and what happened right before it. A view serves one thread at one
 * density, so that to show another step of that thread needs no new style. Parts are made when they
 * are needed first: JavaFX looks at every node in every frame, whether it is seen or not.
 */
final class ColumnView extends Pane {

  private final Reused<PartsPane> boundary = Reused.behind(this, PartsPane::new);
  private final Reused<PartsPane> arrow = Reused.behind(this, PartsPane::new);
  private final CellView cell = new CellView();
  private final Reused<PartsPane> handOver = new Reused<>(this, PartsPane::new);

  private int step;

  ColumnView(IntConsumer onStep) {
    setManaged(false);
    setPickOnBounds(false);
    getStyleClass().add("column");
    getChildren().add(cell);
    setOnMouseClicked(event -> onStep.accept(step));
  }

  /** The cell with its badges. */
  CellView cell() {
    return cell;
  }

  /** The arrow between the count and the cell, if the step has one. */
  Optional<? extends Node> arrow() {
    return arrow.first();
  }

  /** Shows a step; what it shows already is not touched. */
  void show(int next, ColumnParts parts, double width, double height) {
    step = next;
    setLayoutX((next - 1) * width);
    resize(width, height);
    boundary.only(!parts.boundary().isEmpty(), pane -> pane.show(parts.boundary()));
    cell.show(parts);
    arrow.only(!parts.arrow().isEmpty(), pane -> pane.show(parts.arrow()));
    handOver.only(!parts.handOver().isEmpty(), pane -> pane.show(parts.handOver()));
  }
}

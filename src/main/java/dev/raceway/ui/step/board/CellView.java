package dev.raceway.ui.step.board;

import dev.raceway.picture.board.step.ColumnParts;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.canvas.Reused;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The cell of a step, which can be clicked, with the badges at its corner. */
final class CellView extends Pane {

  private final PartsPane cell = new PartsPane();
  private final Reused<PartsPane> badges = new Reused<>(this, PartsPane::new);

  CellView() {
    setManaged(false);
    setPickOnBounds(false);
    cell.setMouseTransparent(false);
    cell.setPickOnBounds(false);
    getChildren().add(cell);
  }

  /** What was erased here, and what this erased. */
  List<PartsPane> badges() {
    return badges.first().map(List::of).orElse(List.of());
  }

  void show(ColumnParts parts) {
    cell.show(List.of(parts.cell()));
    Node node = cell.nodes().get(0);
    node.setMouseTransparent(false);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setAccessibleText(parts.spoken());
    badges.only(!parts.badges().isEmpty(), pane -> pane.show(parts.badges()));
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.board.lane.NextParts;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A lane's right end: the dashed cell that runs the thread, or why there is none. */
final class NextView extends Pane {

  private final Button cell = new Button();

  /** Why there is no cell; asked for all the same, that is said as a sentence. */
  private final Region absent = new Region();

  private final PartsPane words = new PartsPane();

  NextView(ThreadId thread, Consumer<ThreadId> onRun) {
    setManaged(false);
    setPickOnBounds(false);
    getStyleClass().add(ThreadStyle.of(thread));
    cell.setId("next-" + thread);
    cell.setManaged(false);
    cell.getStyleClass().setAll("next-cell");
    cell.setOnAction(event -> onRun.accept(thread));
    absent.setManaged(false);
    absent.setOnMouseClicked(event -> onRun.accept(thread));
    getChildren().addAll(cell, absent, words);
  }

  void show(NextParts next) {
    cell.setVisible(next.canRun());
    cell.setAccessibleText(next.spoken());
    absent.setVisible(!next.canRun());
    Area area = next.cell();
    for (Region place : new Region[] {cell, absent}) {
      place.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    }
    words.show(next.words());
  }
}

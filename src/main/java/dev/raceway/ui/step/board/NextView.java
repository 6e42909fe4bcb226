package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.BoardWindow;
import dev.raceway.picture.board.CellText;
import dev.raceway.picture.board.Density;
import dev.raceway.picture.board.Geometry;
import dev.raceway.picture.board.NextCell;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A lane's right end: the dashed cell that runs the thread, or why there is none. */
final class NextView extends Pane {

  private static final PseudoClass WILL_WAIT = PseudoClass.getPseudoClass("will-wait");
  private static final PseudoClass EXACT = PseudoClass.getPseudoClass("exact");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final CellText text = new CellText(Texts.messages());
  private final ThreadId thread;
  private final Label name = new Label();
  private final Label hint = new Label();
  private final Button cell = new Button();
  private final Label word = new Label();

  NextView(ThreadId thread, Consumer<ThreadId> onRun) {
    this.thread = thread;
    setManaged(false);
    setPickOnBounds(false);
    getStyleClass().add(ThreadStyle.of(thread));
    cell.setId("next-" + thread);
    cell.setManaged(false);
    cell.getStyleClass().setAll("next-cell");
    name.getStyleClass().add("next-name");
    hint.getStyleClass().add("next-hint");
    VBox words = new VBox(name, hint);
    words.getStyleClass().add("next-words");
    words.setAlignment(Pos.CENTER);
    cell.setGraphic(words);
    cell.setOnAction(event -> onRun.accept(thread));
    word.setManaged(false);
    word.getStyleClass().add("next-word");
    // It says why it cannot run; asked for all the same, that is said as a sentence.
    word.setOnMouseClicked(event -> onRun.accept(thread));
    getChildren().addAll(cell, word);
  }

  void show(NextCell next, Geometry geometry, BoardWindow window, boolean outcomeHidden) {
    boolean ready = next instanceof NextCell.Ready;
    cell.setVisible(ready);
    word.setVisible(!ready);
    word.pseudoClassStateChanged(DONE, next instanceof NextCell.Done);
    word.pseudoClassStateChanged(EXACT, CellText.isExact(next) && !outcomeHidden);
    double height = geometry.cellHeight();
    double x = window.nowX();
    double y = geometry.cellTop(thread.index());
    cell.resizeRelocate(x + 14, y, geometry.nextCellWidth(), height);
    word.resizeRelocate(x + 8, y, geometry.nextWidth() - 8, height);
    if (next instanceof NextCell.Ready running) {
      showReady(running, geometry);
    } else {
      // In lanes with room the bar of who waits says the place.
      boolean saysPlace = !geometry.hasTwoLineCells() || window.density() == Density.TICK;
      word.setText(text.nextWord(next, saysPlace, outcomeHidden));
    }
  }

  private void showReady(NextCell.Ready ready, Geometry geometry) {
    boolean twoLines = geometry.hasTwoLineCells();
    name.setText(twoLines ? text.next(ready) : text.nextInOneLine(ready));
    hint.setText(text.nextHint(ready));
    hint.setVisible(twoLines);
    hint.setManaged(twoLines);
    cell.setAccessibleText(
        Texts.get("board.next.spoken", thread, text.next(ready), hint.getText()));
    cell.pseudoClassStateChanged(WILL_WAIT, ready.willWait());
  }
}

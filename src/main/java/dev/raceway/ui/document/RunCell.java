package dev.raceway.ui.document;

import dev.raceway.session.file.PreparedRun;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A run in the list, which can be dragged to another place. */
final class RunCell extends ListCell<PreparedRun> {

  private static final DataFormat RUN = new DataFormat("application/x-raceway-run");
  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final LectureViewModel model;
  private final BiConsumer<Integer, Integer> onMove;
  private final Label number = new Label();
  private final Label name = new Label();
  private final HBox row = new HBox(8, new FontIcon(Feather.MENU), number, name);

  RunCell(LectureViewModel model, BiConsumer<Integer, Integer> onMove) {
    this.model = model;
    this.onMove = onMove;
    getStyleClass().add("run-cell");
    number.getStyleClass().add("run-number");
    number.setMinWidth(USE_PREF_SIZE);
    name.setId("run-cell-name");
    row.setAlignment(Pos.CENTER_LEFT);
    // The list decides how wide a row is; a long name is cut.
    setPrefWidth(0);
    setOnDragDetected(this::begin);
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(this::dropped);
  }

  @Override
  protected void updateItem(PreparedRun run, boolean empty) {
    super.updateItem(run, empty);
    setText(null);
    boolean isThere = !empty && getIndex() < model.runs().size();
    setGraphic(isThere ? row : null);
    pseudoClassStateChanged(IN_HAND, isThere && getIndex() == model.current());
    if (isThere) {
      number.setText(String.valueOf(getIndex() + 1));
      name.setText(model.name(getIndex()));
    }
  }

  private void begin(MouseEvent event) {
    if (getItem() != null) {
      ClipboardContent content = new ClipboardContent();
      content.put(RUN, String.valueOf(getIndex()));
      Dragboard board = startDragAndDrop(TransferMode.MOVE);
      board.setContent(content);
      event.consume();
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasContent(RUN) && getItem() != null) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(TARGET, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasContent(RUN) && getItem() != null) {
      onMove.accept(Integer.valueOf((String) event.getDragboard().getContent(RUN)), getIndex());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}

package dev.raceway.ui.shell.files;

import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.text.Texts;
import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Opens files and texts that are dragged onto the window, and says so while they are over it. */
public final class FileDrop extends StackPane {

  private final DocumentViewModel documents;
  private final Label words = new Label();

  public FileDrop(Scene scene, DocumentViewModel documents) {
    this.documents = documents;
    setId("drop");
    getStyleClass().add("drop-ground");
    words.getStyleClass().addAll("card", "popover", "drop-words");
    getChildren().add(words);
    setMouseTransparent(true);
    setVisible(false);
    scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
    scene.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> leave(event, scene));
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private static boolean canTake(Dragboard board) {
    return board.hasFiles() || board.hasString();
  }

  private void over(DragEvent event) {
    if (!event.isConsumed() && canTake(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      if (!isVisible()) {
        words.setText(
            Texts.get(event.getDragboard().hasFiles() ? "document.drop" : "document.drop-text"));
        setVisible(true);
      }
      event.consume();
    }
  }

  private void leave(DragEvent event, Scene scene) {
    boolean isOutside =
        event.getSceneX() <= 0
            || event.getSceneY() <= 0
            || event.getSceneX() >= scene.getWidth() - 1
            || event.getSceneY() >= scene.getHeight() - 1;
    if (isOutside) {
      setVisible(false);
    }
  }

  private void dropped(DragEvent event) {
    setVisible(false);
    Dragboard board = event.getDragboard();
    if (!canTake(board)) {
      return;
    }
    if (board.hasFiles()) {
      List<File> files = board.getFiles();
      documents.open(files.stream().map(File::toPath).toList());
    } else {
      documents.openText(board.getString());
    }
    event.setDropCompleted(true);
    event.consume();
  }
}

package dev.raceway.ui.gil;

import dev.raceway.gil.result.HandOver;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** When the lock was handed over, and who took it. */
final class HandOverCell extends ListCell<HandOver> {

  private static final double MARK = 11;

  private final Label time = new Label();
  private final ThreadMark mark = new ThreadMark(ThreadId.at(0), MARK);
  private final Label letter = new Label();
  private final HBox name = new HBox(4, mark, letter);
  private final HBox row = new HBox(8, time, name, new Label(Texts.get("gil.takes")));

  /**
   * Makes a row.
   *
   * @param onClick told of the hand-over that is clicked, also when it is chosen already
   */
  HandOverCell(Consumer<HandOver> onClick) {
    setOnMouseClicked(
        event -> {
          if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
            onClick.accept(getItem());
          }
        });
    getStyleClass().add("hand-over");
    time.getStyleClass().addAll("mono", "hand-over-time");
    time.setMinWidth(USE_PREF_SIZE);
    name.setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("thread-name");
    row.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(HandOver item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    ThreadId thread = ThreadId.at(item.thread());
    time.setText(GilWords.moment(item));
    mark.show(thread);
    letter.setText(thread.toString());
    ThreadStyle.set(name, thread);
    setAccessibleText(GilWords.handOver(item));
    setGraphic(row);
  }
}

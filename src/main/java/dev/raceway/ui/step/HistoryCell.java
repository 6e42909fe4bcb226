package dev.raceway.ui.step;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of the history. Its nodes are made once: every step shows every row in sight anew. */
final class HistoryCell extends ListCell<HistoryRow> {

  private static final PseudoClass STOMP = PseudoClass.getPseudoClass("stomp");
  private static final double MARK_SIZE = 9;

  private final Label cross = label("history-cross");
  private final Label number = label("history-step");
  private final ThreadMark mark = new ThreadMark(ThreadId.at(0), MARK_SIZE);
  private final Label letter = label("thread-letter");
  private final Label text = label("history-text");
  private final HBox row = new HBox(8, cross, number, mark, letter, text);

  HistoryCell(IntConsumer onPosition) {
    row.setAlignment(Pos.CENTER_LEFT);
    setOnMouseClicked(
        event -> {
          if (!isEmpty()) {
            onPosition.accept(getItem().position());
          }
        });
  }

  @Override
  protected void updateItem(HistoryRow item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty ? null : row);
    pseudoClassStateChanged(STOMP, !empty && item.stomps());
    if (!empty) {
      show(item);
    }
  }

  private void show(HistoryRow item) {
    cross.setText(item.stomps() ? "✕" : "");
    number.setText(item.number());
    text.setText(item.text());
    boolean ofThread = item.event() instanceof Event.Stepped;
    mark.setVisible(ofThread);
    if (item.event() instanceof Event.Stepped step) {
      ThreadStyle.set(row, step.thread());
      mark.show(step.thread());
      letter.setText(step.thread().toString());
    } else {
      ThreadStyle.clear(row);
      letter.setText("");
    }
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}

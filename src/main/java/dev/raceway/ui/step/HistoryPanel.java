package dev.raceway.ui.step;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.session.Run;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.AbstractList;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What has happened, a row an event; a click on a row goes there. */
final class HistoryPanel extends VBox {

  private static final double ROW_HEIGHT = 24;
  private static final PseudoClass STOMP = PseudoClass.getPseudoClass("stomp");

  private final ListView<Row> list = new ListView<>();

  /** An event with its position in the trace. */
  private record Row(int position, Event event) {}

  HistoryPanel(IntConsumer onPosition) {
    getStyleClass().addAll("card", "history");
    Label title = new Label(Texts.get("step.history"));
    title.getStyleClass().add("panel-title");
    list.setId("history");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell(onPosition));
    list.setPlaceholder(new Label(Texts.get("step.history.empty")));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, list);
  }

  void show(Run run) {
    int length = run.position();
    var trace = run.trace();
    // Rows are made when they are looked at: a run may have forty thousand.
    list.setItems(
        FXCollections.observableList(
            new AbstractList<>() {
              @Override
              public Row get(int index) {
                return new Row(index + 1, trace.event(index + 1));
              }

              @Override
              public int size() {
                return length;
              }
            }));
    if (length > 0) {
      list.scrollTo(length - 1);
    }
  }

  private static final class Cell extends ListCell<Row> {

    Cell(IntConsumer onPosition) {
      setOnMouseClicked(
          event -> {
            if (!isEmpty()) {
              onPosition.accept(getItem().position());
            }
          });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty ? null : row(row.event()));
      pseudoClassStateChanged(
          STOMP, !empty && row.event() instanceof Event.Stepped step && step.stomps());
    }

    private static HBox row(Event event) {
      HBox row = new HBox(8);
      row.setAlignment(Pos.CENTER_LEFT);
      if (event instanceof Event.Stepped step) {
        Label thread = label("thread-letter", step.thread().toString());
        row.getStyleClass().add(ThreadStyle.of(step.thread()));
        row.getChildren()
            .addAll(
                label("history-cross", step.stomps() ? "✕" : ""),
                label("history-step", String.valueOf(step.step())),
                label("history-switch", step.contextSwitch() ? "↷" : ""),
                new ThreadMark(step.thread(), 9),
                thread,
                label("history-text", text(step)));
      } else {
        boolean on = ((Event.SwitchThrown) event).on();
        row.getChildren()
            .add(
                label(
                    "history-lock",
                    Texts.get(on ? "step.history.lockOn" : "step.history.lockOff")));
      }
      return row;
    }

    private static String text(Event.Stepped step) {
      String key = "step.history." + step.instruction().name();
      if (step.instruction() == Instruction.ACQUIRE && step.blocked()) {
        return Texts.get("step.history.waits", Texts.get("board.place", step.queue().size()));
      }
      if (step.retry()) {
        return Texts.get("step.history.retry");
      }
      return step.handedTo()
          .map(next -> Texts.get("step.history.handsTo", next))
          .orElseGet(() -> Texts.get(key, step.register().orElse(step.count())));
    }

    private static Label label(String style, String text) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      return label;
    }
  }
}

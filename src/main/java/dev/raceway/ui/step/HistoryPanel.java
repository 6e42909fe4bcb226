package dev.raceway.ui.step;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
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
                    Texts.get(on ? "step.history.lock-on" : "step.history.lock-off")));
      }
      return row;
    }

    private static String text(Event.Stepped step) {
      return Texts.get(key(step), step.register().orElse(step.count()), place(step), next(step));
    }

    private static String key(Event.Stepped step) {
      return switch (step.instruction()) {
        case READ -> "step.history.read";
        case ADD -> "step.history.add";
        case WRITE -> "step.history.write";
        case COMPARE_AND_SET ->
            step.retry() ? "step.history.retry" : "step.history.compare-and-set";
        case GET_AND_ADD -> "step.history.get-and-add";
        case ACQUIRE -> step.blocked() ? "step.history.waits" : "step.history.acquire";
        case RELEASE ->
            step.handedTo().isPresent() ? "step.history.hands-to" : "step.history.release";
      };
    }

    private static String place(Event.Stepped step) {
      return Texts.get("board.place", Math.max(1, step.queue().size()));
    }

    private static String next(Event.Stepped step) {
      return step.handedTo().map(ThreadId::toString).orElse("");
    }

    private static Label label(String style, String text) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      return label;
    }
  }
}

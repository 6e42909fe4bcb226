package dev.raceway.ui.step;

import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.ui.motion.Throttle;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What has happened, a row an event; a click on a row goes there. */
final class HistoryPanel extends VBox {

  private static final double ROW_HEIGHT = 24;
  private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
  private final ListView<HistoryRow> list = new ListView<>(rows);
  private final Throttle throttle = new Throttle(this, this::showNow);
  private Run run;
  private Trace shown;

  HistoryPanel(Run run, IntConsumer onPosition) {
    this.run = run;
    shown = Trace.of(run.program());
    getStyleClass().addAll("card", "history");
    Label title = new Label(Texts.get("step.history"));
    title.getStyleClass().add("panel-title");
    list.setId("history");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new HistoryCell(onPosition));
    list.setPlaceholder(new Label(Texts.get("step.history.empty")));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, list);
  }

  void show(Run next) {
    run = next;
    throttle.request();
  }

  private void showNow() {
    Trace past = run.past();
    int kept =
        shown.startsWith(past) || past.startsWith(shown)
            ? Math.min(shown.length(), past.length())
            : 0;
    List<HistoryRow> more = new ArrayList<>();
    for (int position = kept + 1; position <= past.length(); position++) {
      more.add(new HistoryRow(position, past.event(position)));
    }
    rows.remove(kept, rows.size());
    rows.addAll(more);
    shown = past;
    if (!rows.isEmpty()) {
      list.scrollTo(rows.size() - 1);
    }
  }
}

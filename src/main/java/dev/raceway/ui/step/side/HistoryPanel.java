package dev.raceway.ui.step.side;

import dev.raceway.picture.history.HistoryForm;
import dev.raceway.session.Run;
import dev.raceway.session.export.listing.CodeFormat;
import dev.raceway.session.export.report.Report;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What has happened, as a list or as code. */
final class HistoryPanel extends VBox implements AutoCloseable {

  private final SideViewModel model;
  private final HistoryList list;
  private final Subscription subscription;
  private Run run;
  private boolean hidden;

  HistoryPanel(SideViewModel model, Run run, IntConsumer onPosition) {
    this.model = model;
    this.run = run;
    list = new HistoryList(run, onPosition);
    Segments<HistoryForm> tabs =
        new Segments<>(Texts.get("side.history.form"), List.of(HistoryForm.values()), Texts::of);
    tabs.setId("history-tabs");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(new TabRow(tabs, "copy-history", "side.copy-history.help", this::asCode), list);
    tabs.valueProperty().set(model.historyProperty().get());
    subscription =
        tabs.valueProperty()
            .subscribe(model.historyProperty()::set)
            .and(model.historyProperty().subscribe(form -> list.show(this.run, form, hidden)));
  }

  void offer(IntFunction<List<MenuItem>> atPosition) {
    list.offer(atPosition);
  }

  void show(Run next, boolean outcomeHidden) {
    run = next;
    hidden = outcomeHidden;
    list.show(next, model.historyProperty().get(), hidden);
  }

  private String asCode() {
    StringWriter text = new StringWriter();
    new CodeFormat().write(Report.of(run.past()), new PrintWriter(text));
    return text.toString();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}

package dev.raceway.ui.setup;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card with what each thread adds, how many times, and where the count begins. */
final class WorkCard extends VBox {

  /** Whether there is one row for all threads, or one for each. */
  private enum Mode {
    SAME,
    OWN
  }

  private final SetupActions actions;
  private final Segments<Mode> mode;
  private final GridPane table = new GridPane();
  private final NumberSpinner start;
  private final List<Row> rows = new ArrayList<>();
  private Program program;
  private boolean showing;

  WorkCard(SetupActions actions, Program program) {
    super(12);
    this.actions = actions;
    this.program = program;
    setId("work-card");
    getStyleClass().addAll("card", "popover", "work-card");
    mode =
        new Segments<>(
            Texts.get("work.name"),
            List.of(Mode.values()),
            each -> Texts.get(each == Mode.SAME ? "work.same" : "work.own"));
    mode.setId("work-mode");
    mode.valueProperty().set(program.hasSameWork() ? Mode.SAME : Mode.OWN);
    mode.valueProperty().subscribe((before, now) -> changeMode(now));
    table.setHgap(8);
    table.setVgap(6);
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    start =
        new NumberSpinner(
            Message.of("work.start"),
            (int) -Program.MAX_AMOUNT,
            (int) Program.MAX_AMOUNT,
            0,
            actions::say);
    start.setId("start-count");
    start
        .numberProperty()
        .addListener((value, before, now) -> tell(() -> actions.setStart(now.longValue())));
    HBox begin = new HBox(8, soft("work.start"), start);
    begin.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(mode, scroll, new Separator(), begin);
    show(program);
  }

  /** Shows the work of a program; the same fields stay as long as there are as many. */
  void show(Program next) {
    program = next;
    showing = true;
    if (!program.hasSameWork()) {
      mode.valueProperty().set(Mode.OWN);
    }
    int wanted = mode.valueProperty().get() == Mode.SAME ? 1 : program.threads();
    if (rows.size() != wanted) {
      makeRows(wanted);
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(program.work().get(i));
    }
    start.numberProperty().set((int) program.start());
    showing = false;
  }

  private void changeMode(Mode next) {
    if (!showing && next == Mode.SAME && !program.hasSameWork()) {
      actions.setWork(Collections.nCopies(program.threads(), program.work().get(0)));
    }
    show(program);
  }

  private void makeRows(int number) {
    table.getChildren().clear();
    rows.clear();
    table.addRow(0, new Label(), soft("work.adds"), soft("work.times"));
    for (int i = 0; i < number; i++) {
      Row row = new Row(number == 1 ? Optional.empty() : Optional.of(ThreadId.at(i)));
      table.addRow(i + 1, row.name(), row.amount, row.updates);
      rows.add(row);
    }
  }

  private void changed() {
    tell(
        () ->
            actions.setWork(
                rows.size() == 1
                    ? Collections.nCopies(program.threads(), rows.get(0).work())
                    : rows.stream().map(Row::work).toList()));
  }

  private void tell(Runnable action) {
    if (!showing) {
      action.run();
    }
  }

  private static Label soft(String key) {
    Label label = new Label(Texts.get(key));
    label.getStyleClass().add("soft");
    return label;
  }

  /** What one thread does, or each of them. */
  private final class Row {

    private final Optional<ThreadId> thread;
    private final NumberSpinner amount;
    private final NumberSpinner updates;

    Row(Optional<ThreadId> thread) {
      this.thread = thread;
      amount =
          NumberSpinner.withoutZero(named("work.adds"), (int) Program.MAX_AMOUNT, 1, actions::say);
      amount.setId("amount" + suffix());
      updates = new NumberSpinner(named("work.times"), 1, Program.MAX_INCREMENTS, 1, actions::say);
      updates.setId("updates" + suffix());
      amount.numberProperty().addListener((value, before, now) -> changed());
      updates.numberProperty().addListener((value, before, now) -> changed());
    }

    private String suffix() {
      return thread.map(id -> "-" + id).orElse("");
    }

    private Message named(String key) {
      return thread
          .map(id -> Message.of("work.of-thread", id, Message.of(key)))
          .orElseGet(() -> Message.of(key));
    }

    Node name() {
      if (thread.isEmpty()) {
        return soft("work.each");
      }
      Label letter = new Label(thread.get().toString());
      letter.getStyleClass().add("strong");
      HBox name = new HBox(6, new ThreadMark(thread.get(), 13), letter);
      name.setAlignment(Pos.CENTER_LEFT);
      return name;
    }

    void show(ThreadWork work) {
      amount.numberProperty().set((int) work.amount());
      updates.numberProperty().set(work.updates());
    }

    ThreadWork work() {
      return new ThreadWork(updates.numberProperty().get(), amount.numberProperty().get());
    }
  }
}

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
import java.util.OptionalInt;
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

  private final WorkActions actions;
  private final Segments<Mode> mode;
  private final GridPane table = new GridPane();
  private final NumberSpinner start;
  private final List<Row> rows = new ArrayList<>();
  private WorkSetup setup;
  private boolean showing;

  WorkCard(WorkActions actions, WorkSetup setup) {
    super(12);
    this.actions = actions;
    this.setup = setup;
    setId("work-card");
    getStyleClass().addAll("card", "popover", "work-card");
    mode =
        new Segments<>(
            Texts.get("work.name"),
            List.of(Mode.values()),
            each -> Texts.get(each == Mode.SAME ? "work.same" : "work.own"));
    mode.setId("work-mode");
    mode.valueProperty().set(setup.hasSameWork() ? Mode.SAME : Mode.OWN);
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
    show(setup);
  }

  /** Shows the work of a set-up; the same fields stay as long as there are as many. */
  void show(WorkSetup next) {
    setup = next;
    showing = true;
    if (!setup.hasSameWork()) {
      mode.valueProperty().set(Mode.OWN);
    }
    int wanted = mode.valueProperty().get() == Mode.SAME ? 1 : setup.threads();
    if (rows.size() != wanted) {
      makeRows(wanted);
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(setup.work().get(i));
    }
    start.numberProperty().set((int) setup.start());
    showing = false;
  }

  private void changeMode(Mode next) {
    if (!showing && next == Mode.SAME && !setup.hasSameWork()) {
      actions.setWork(Collections.nCopies(setup.threads(), setup.first()));
    }
    show(setup);
  }

  private void makeRows(int number) {
    table.getChildren().clear();
    rows.clear();
    table.addRow(0, new Label(), soft("work.adds"), soft("work.times"));
    for (int i = 0; i < number; i++) {
      Row row = new Row(number == 1 ? OptionalInt.empty() : OptionalInt.of(i));
      table.addRow(i + 1, row.name(), row.amount, row.updates);
      rows.add(row);
    }
  }

  private void changed() {
    tell(
        () ->
            actions.setWork(
                rows.size() == 1
                    ? Collections.nCopies(setup.threads(), rows.get(0).work())
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

    /** Which thread it is, from 0; empty if it is all of them. */
    private final OptionalInt thread;

    private final NumberSpinner amount;
    private final NumberSpinner updates;

    Row(OptionalInt thread) {
      this.thread = thread;
      amount =
          NumberSpinner.withoutZero(named("work.adds"), (int) Program.MAX_AMOUNT, 1, actions::say);
      amount.setId("amount" + suffix());
      updates = new NumberSpinner(named("work.times"), 1, setup.mostUpdates(), 1, actions::say);
      updates.setId("updates" + suffix());
      amount.numberProperty().addListener((value, before, now) -> changed());
      updates.numberProperty().addListener((value, before, now) -> changed());
    }

    private String suffix() {
      return thread.isEmpty() ? "" : "-" + letter();
    }

    /** As threads of trials are named: past H they are numbers. */
    private String letter() {
      int index = thread.orElseThrow();
      return index < Program.MAX_THREADS
          ? ThreadId.at(index).toString()
          : String.valueOf(index + 1);
    }

    private Message named(String key) {
      Message words = Message.of(key);
      return thread.isEmpty() ? words : Message.of("work.of-thread", letter(), words);
    }

    Node name() {
      if (thread.isEmpty()) {
        return soft("work.each");
      }
      Label letter = new Label(letter());
      letter.getStyleClass().add("strong");
      HBox name = new HBox(6, letter);
      if (thread.getAsInt() < Program.MAX_THREADS) {
        name.getChildren().add(0, new ThreadMark(ThreadId.at(thread.getAsInt()), 13));
      }
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

package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Witness;
import dev.raceway.picture.graph.ShortSchedule;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.explore.OutcomeRow.Columns;
import dev.raceway.ui.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row for every final value; many of them scroll. */
final class OutcomesCard extends VBox {

  private static final double SLACK = 2;
  private static final int MOST_MEASURED = 24;

  /** As the style sheet has it. */
  private static final double PADDING = 12;

  /** So few that they may be large. */
  private static final int FEW_ROWS = 4;

  /** Longer schedules take too long to draw. */
  private static final int LONGEST = 4_000;

  private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");

  private final ExploreViewModel model;
  private final ListView<OutcomeEntry> list = new ListView<>();
  private final Label empty = new Label();
  private final Label valueProbe = probe("outcome-value");
  private final Label wordsProbe = probe("outcome-words");
  private Optional<Columns> columns = Optional.empty();
  private Map<Long, Trace> traces = Map.of();
  private boolean drawing;
  private List<OutcomeEntry> shown = List.of();
  private boolean showing;

  OutcomesCard(ExploreViewModel model) {
    this.model = model;
    getStyleClass().addAll("card", "explore-card", "outcomes-card");
    Label title = new Label(Texts.get("explore.outcomes"));
    title.getStyleClass().add("overline");
    list.setId("outcomes");
    list.getStyleClass().add("outcomes");
    list.setAccessibleText(Texts.get("explore.outcomes.name"));
    list.setAccessibleHelp(Texts.get("explore.outcomes.help"));
    list.setCellFactory(view -> new Cell());
    empty.getStyleClass().add("explore-words");
    empty.setWrapText(true);
    list.setPlaceholder(empty);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    list.heightProperty().subscribe(height -> fitRows());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, list, valueProbe, wordsProbe);
  }

  /** Shows how wide words are, and is not seen. */
  private static Label probe(String style) {
    Label probe = new Label();
    probe.getStyleClass().add(style);
    probe.setManaged(false);
    probe.setVisible(false);
    return probe;
  }

  void show() {
    List<OutcomeEntry> rows = model.rowsProperty().get();
    empty.setText(
        model.countProperty().get().isRunning() ? "" : Texts.get("explore.outcomes.none"));
    if (rows.equals(shown)) {
      return;
    }
    showing = true;
    Optional<Long> selected =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(OutcomeEntry::from);
    shown = rows;
    columns = Optional.empty();
    traces = rows.size() <= FEW_ROWS ? traces(rows) : Map.of();
    pseudoClassStateChanged(FEW, rows.size() <= FEW_ROWS);
    fitRows();
    list.getItems().setAll(rows);
    list.getSelectionModel().clearSelection();
    rows.stream()
        .filter(row -> selected.equals(Optional.of(row.from())))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    showing = false;
  }

  private void selected(OutcomeEntry row) {
    if (!showing) {
      model.select(Optional.ofNullable(row));
    }
  }

  private void pressed(KeyEvent event) {
    OutcomeEntry row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      model.stepThrough(row);
      event.consume();
    }
  }

  /** Measures anew, as when letters have become larger. */
  void measure() {
    columns = Optional.empty();
    fitRows();
    list.refresh();
  }

  /** Few rows that have the room show how their schedules go. */
  private void fitRows() {
    int measures = shown.stream().mapToInt(row -> row.portions().size()).max().orElse(0);
    double height = columns().height(measures);
    double drawn = height + OutcomeRow.PICTURE;
    boolean draws = !traces.isEmpty() && shown.size() * drawn <= list.getHeight();
    list.setFixedCellSize(draws ? drawn : height);
    if (draws != drawing) {
      drawing = draws;
      list.refresh();
    }
  }

  private Map<Long, Trace> traces(List<OutcomeEntry> rows) {
    Map<Long, Trace> traces = new HashMap<>();
    for (OutcomeEntry row : rows) {
      row.witness()
          .map(Witness::schedule)
          .filter(schedule -> ShortSchedule.length(schedule) <= LONGEST)
          .ifPresent(
              schedule ->
                  traces.put(row.from(), Trace.of(model.programProperty().get(), schedule)));
    }
    return traces;
  }

  private Columns columns() {
    Columns known =
        columns.orElseGet(
            () ->
                new Columns(
                    widest(valueProbe, shown.stream().map(OutcomeRow::found)),
                    widest(wordsProbe, shown.stream().flatMap(OutcomeRow::lines)),
                    Math.ceil(wordsProbe.prefHeight(-1)) + SLACK,
                    shown.size() <= FEW_ROWS ? 1 : largest()));
    columns = Optional.of(known);
    return known;
  }

  private double largest() {
    return shown.stream()
        .flatMap(row -> row.portions().stream())
        .mapToDouble(Portion::share)
        .max()
        .orElse(1);
  }

  /** Of texts of the same length one digit is wider than another, so a few are measured. */
  private static double widest(Label probe, Stream<String> texts) {
    return texts
            .sorted(Comparator.comparingInt(String::length).reversed())
            .distinct()
            .limit(MOST_MEASURED)
            .mapToDouble(text -> width(probe, text))
            .max()
            .orElse(0)
        + SLACK;
  }

  private static double width(Label probe, String text) {
    probe.setText(text);
    probe.applyCss();
    return Math.ceil(probe.prefWidth(-1));
  }

  private final class Cell extends ListCell<OutcomeEntry> {

    @Override
    protected void updateItem(OutcomeEntry row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setText(null);
      if (isEmpty || row == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      OutcomeRow view = new OutcomeRow(row, columns(), model::stepThrough);
      Optional.ofNullable(traces.get(row.from())).filter(trace -> drawing).ifPresent(view::draw);
      view.prefWidthProperty().bind(widthProperty().subtract(2 * PADDING));
      setGraphic(view);
      setAccessibleText(view.spoken());
    }
  }
}

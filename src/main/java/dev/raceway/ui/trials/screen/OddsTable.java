package dev.raceway.ui.trials.screen;

import dev.raceway.trial.TrialOutcomes.Outcome;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.screen.Grid.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Beside what was measured, what would come if only the interleaving decided. */
final class OddsTable extends VBox {

  private final Grid grid =
      new Grid(
          Stream.of("lab.odds.found", "lab.odds.measured", "lab.odds.schedules", "lab.odds.coin")
              .map(Texts::get)
              .toList());

  OddsTable() {
    super(6);
    getStyleClass().add("lab-odds");
    Label why = new Label(Texts.get("lab.odds.why"));
    why.getStyleClass().add("soft");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(grid, why);
  }

  void show(RunPicture run) {
    if (run.odds().isEmpty() || run.done() == 0) {
      return;
    }
    Map<Long, Long> times =
        run.progress().outcomes().list().stream()
            .collect(Collectors.toMap(Outcome::value, Outcome::times));
    grid.show(
        run.odds().get().rows().stream()
            .map(row -> row(run, row, times.getOrDefault(row.value(), 0L)))
            .toList());
  }

  private static List<Cell> row(RunPicture run, Odds.Row row, long times) {
    String value = Texts.number(row.value());
    return List.of(
        row.value() == run.setup().expected() ? Cell.exact(value) : Cell.lost(value),
        Cell.of(ResultTable.percent((double) times / run.done())),
        Cell.of(ResultTable.percent(row.ofSchedules())),
        Cell.of(ResultTable.percent(row.byCoin())));
  }
}

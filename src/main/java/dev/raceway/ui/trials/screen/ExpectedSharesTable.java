package dev.raceway.ui.trials.screen;

import dev.raceway.trial.result.TrialOutcomes.Outcome;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.ExpectedShares;
import dev.raceway.ui.trials.run.RunPicture;
import dev.raceway.ui.trials.run.TrialsScreenText;
import dev.raceway.ui.trials.screen.Grid.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Beside what was measured, what would come if only the interleaving decided. */
final class ExpectedSharesTable extends VBox {

  private final Grid grid =
      new Grid(
          Stream.of(
                  "trials.screen.shares.found",
                  "trials.screen.shares.measured",
                  "trials.screen.shares.schedules",
                  "trials.screen.shares.coin")
              .map(Texts::get)
              .toList());

  ExpectedSharesTable() {
    super(6);
    getStyleClass().add("expected-shares");
    Label why = new Label(Texts.get("trials.screen.shares.why"));
    why.getStyleClass().add("soft");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(grid, why);
  }

  void show(RunPicture run) {
    if (run.expectedShares().isEmpty() || run.done() == 0) {
      return;
    }
    Map<Long, Long> times =
        run.progress().outcomes().list().stream()
            .collect(Collectors.toMap(Outcome::value, Outcome::times));
    grid.show(
        run.expectedShares().get().rows().stream()
            .map(row -> row(run, row, times.getOrDefault(row.value(), 0L)))
            .toList());
  }

  private static List<Cell> row(RunPicture run, ExpectedShares.Row row, long times) {
    String value = Texts.number(row.value());
    return List.of(
        row.value() == run.setup().expected() ? Cell.exact(value) : Cell.lost(value),
        Cell.of(TrialsScreenText.percent((double) times / run.done())),
        Cell.of(TrialsScreenText.percent(row.ofSchedules())),
        Cell.of(TrialsScreenText.percent(row.byCoin())));
  }
}

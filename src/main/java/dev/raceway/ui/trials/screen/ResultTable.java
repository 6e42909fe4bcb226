package dev.raceway.ui.trials.screen;

import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.RunPicture;
import dev.raceway.ui.trials.run.TrialsScreenState;
import dev.raceway.ui.trials.run.TrialsScreenText;
import dev.raceway.ui.trials.screen.Grid.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** All that is compared, a row each: how often exact, what was found, and what it costs. */
final class ResultTable {

  private static final int COLUMNS = 8;
  private static final double WHOLE_NUMBERS_FROM = 10;

  private ResultTable() {}

  static Grid make() {
    Grid grid =
        new Grid(
            Stream.of(
                    "trials.screen.table.counter",
                    "trials.screen.table.trials",
                    "trials.screen.table.exact",
                    "trials.screen.table.lowest",
                    "trials.screen.table.median",
                    "trials.screen.table.lost",
                    "trials.screen.table.nanos",
                    "trials.screen.table.cost")
                .map(Texts::get)
                .toList());
    grid.setId("trials-screen-table");
    return grid;
  }

  static void show(Grid grid, TrialsScreenState state) {
    grid.show(state.runs().stream().map(run -> row(state, run)).toList());
  }

  private static List<Cell> row(TrialsScreenState state, RunPicture run) {
    if (run.done() == 0) {
      List<Cell> row = new ArrayList<>(Collections.nCopies(COLUMNS, Cell.of("")));
      row.set(0, Cell.of(run.name()));
      row.set(1, Cell.waiting(TrialsScreenText.progress(run)));
      return row;
    }
    TrialOutcomes found = run.progress().outcomes();
    String exact = Texts.number(run.exact());
    return List.of(
        Cell.of(run.name()),
        Cell.of(Texts.number(run.done())),
        run.isLossy() ? Cell.of(exact) : Cell.exact(exact),
        Cell.of(Texts.number(found.lowest().orElseThrow())),
        Cell.of(Texts.number(run.median().orElseThrow())),
        lost(run),
        nanos(run.progress().nanosPerIncrement()),
        cost(state.cost(run)));
  }

  /** Where amounts differ, a count does not tell how many updates are missing from it. */
  private static Cell lost(RunPicture run) {
    if (!run.isLossy()) {
      return Cell.of(TrialsScreenText.percent(0));
    }
    return run.setup().hasSameAmount()
        ? Cell.lost(TrialsScreenText.percent(run.progress().outcomes().lostShare()))
        : Cell.of("–");
  }

  private static Cell nanos(OptionalDouble nanos) {
    return number("trials.screen.nanos", "trials.screen.nanos.large", nanos);
  }

  /** How many times as long as {@code count += 1} it takes. */
  static Cell cost(OptionalDouble times) {
    return number("trials.screen.cost", "trials.screen.cost.large", times);
  }

  private static Cell number(String key, String keyOfLarge, OptionalDouble number) {
    if (number.isEmpty()) {
      return Cell.of("");
    }
    double value = number.getAsDouble();
    return Cell.of(
        value < WHOLE_NUMBERS_FROM
            ? Texts.get(key, value)
            : Texts.get(keyOfLarge, Math.round(value)));
  }
}

package dev.raceway.ui.trials.screen;

import dev.raceway.schedule.ScheduleText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.Contender;
import dev.raceway.ui.trials.run.FixStrip.Fix;
import dev.raceway.ui.trials.run.RunPicture;
import dev.raceway.ui.trials.run.TrialsScreenState;
import dev.raceway.ui.trials.screen.Grid.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Which fixes work, which only look like it, and what each costs. */
final class FixCard extends VBox {

  private final Grid grid =
      new Grid(
          Stream.of(
                  "trials.screen.fixes.fix",
                  "trials.screen.fixes.turns",
                  "trials.screen.fixes.schedules",
                  "trials.screen.fixes.trials",
                  "trials.screen.table.cost",
                  "trials.screen.fixes.verdict")
              .map(Texts::get)
              .toList());

  FixCard() {
    super(8);
    setId("trials-screen-fixes");
    getStyleClass().addAll("card", "trials-screen-panel");
    Label title = new Label(Texts.get("trials.screen.fixes.title"));
    title.getStyleClass().add("overline");
    Label words = new Label(Texts.get("trials.screen.fixes.words"));
    words.getStyleClass().add("soft");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, new SideScroll(grid), words);
  }

  void show(TrialsScreenState state) {
    Shown.when(this, state.fixes().isPresent());
    state
        .fixes()
        .ifPresent(strip -> grid.show(strip.fixes().stream().map(fix -> row(state, fix)).toList()));
  }

  private static List<Cell> row(TrialsScreenState state, Fix fix) {
    Optional<RunPicture> run =
        state.runs().stream()
            .filter(each -> each.contender().equals(fix.contender()) && each.done() > 0)
            .findFirst();
    String turns =
        Texts.get(
            "trials.screen.fixes.end", ScheduleText.formatCompact(fix.schedule()), fix.found());
    return List.of(
        Cell.of(fix.contender().text()),
        fix.stomps() ? Cell.lost(turns) : Cell.exact(turns),
        Cell.of(Texts.get("trials.screen.fixes.lose", fix.losing(), fix.schedules())),
        run.map(FixCard::trials).orElse(Cell.of("")),
        ResultTable.cost(run.map(state::cost).orElse(OptionalDouble.empty())),
        fix.works()
            ? Cell.exact(Texts.get("trials.screen.fixes.works"))
            : Cell.lost(
                Texts.get(
                    fix.contender().equals(Contender.PLAIN)
                        ? "trials.screen.fixes.none"
                        : "trials.screen.fixes.looks-like-it")));
  }

  private static Cell trials(RunPicture run) {
    String text = Texts.get("trials.screen.fixes.exact", run.exact(), run.done());
    return run.isLossy() ? Cell.lost(text) : Cell.exact(text);
  }
}

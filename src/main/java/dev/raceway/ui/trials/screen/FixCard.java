package dev.raceway.ui.trials.screen;

import dev.raceway.schedule.ScheduleText;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.screen.FixStrip.Fix;
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
                  "lab.fixes.fix",
                  "lab.fixes.turns",
                  "lab.fixes.schedules",
                  "lab.fixes.trials",
                  "lab.table.cost",
                  "lab.fixes.verdict")
              .map(Texts::get)
              .toList());

  FixCard() {
    super(8);
    setId("lab-fixes");
    getStyleClass().addAll("card", "lab-panel");
    Label title = new Label(Texts.get("lab.fixes.title"));
    title.getStyleClass().add("overline");
    Label words = new Label(Texts.get("lab.fixes.words"));
    words.getStyleClass().add("soft");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, new SideScroll(grid), words);
  }

  void show(LabState state) {
    setVisible(state.fixes().isPresent());
    setManaged(isVisible());
    state
        .fixes()
        .ifPresent(strip -> grid.show(strip.fixes().stream().map(fix -> row(state, fix)).toList()));
  }

  private static List<Cell> row(LabState state, Fix fix) {
    Optional<RunPicture> run =
        state.runs().stream()
            .filter(each -> each.pick().equals(fix.pick()) && each.done() > 0)
            .findFirst();
    String turns =
        Texts.get("lab.fixes.end", ScheduleText.formatCompact(fix.schedule()), fix.found());
    return List.of(
        Cell.of(fix.pick().text()),
        fix.stomps() ? Cell.lost(turns) : Cell.exact(turns),
        Cell.of(Texts.get("lab.fixes.lose", fix.losing(), fix.schedules())),
        run.map(FixCard::trials).orElse(Cell.of("")),
        ResultTable.cost(run.map(state::cost).orElse(OptionalDouble.empty())),
        fix.works()
            ? Cell.exact(Texts.get("lab.fixes.works"))
            : Cell.lost(
                Texts.get(
                    fix.pick().equals(Pick.PLAIN) ? "lab.fixes.none" : "lab.fixes.looks-like-it")));
  }

  private static Cell trials(RunPicture run) {
    String text = Texts.get("lab.fixes.exact", run.exact(), run.done());
    return run.isLossy() ? Cell.lost(text) : Cell.exact(text);
  }
}

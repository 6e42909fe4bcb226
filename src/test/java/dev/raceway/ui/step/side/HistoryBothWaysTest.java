package dev.raceway.ui.step.side;

import dev.raceway.picture.event.CodeLines;
import dev.raceway.picture.history.HistoryForm;
import dev.raceway.picture.history.HistoryRows;
import dev.raceway.picture.history.HistorySketch;
import dev.raceway.picture.history.HistoryWords;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.svg.BareSvg;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.canvas.BothWays;
import dev.raceway.ui.canvas.DrawnTwice;
import dev.raceway.ui.canvas.NodesRead;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.theme.Theme;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** A history is drawn by JavaFX and as SVG, and both show the same rows. */
@ExtendWith(WindowExtension.class)
class HistoryBothWaysTest {

  private static final int CASES = 40;

  private record Case(
      Run run, HistoryForm form, boolean hidden, double width, Theme theme, Language language)
      implements DrawnTwice<HistoryList> {

    static Case of(Dice dice) {
      Trace trace = Traces.unfinished(dice);
      while (trace.length() == 0) {
        trace = Traces.unfinished(dice);
      }
      Run whole = Run.recorded(trace, SchedulerChoice.START);
      return new Case(
          whole.at(dice.between(0, trace.length())),
          dice.of(HistoryForm.class),
          dice.coin(),
          dice.evenly(240, 700),
          dice.of(Theme.class),
          dice.of(Language.class));
    }

    private HistoryRows rows() {
      return new HistoryRows(run.trace(), form, hidden);
    }

    @Override
    public Optional<ScreenSheet> sheet() {
      return Optional.of(ScreenSheet.STEP);
    }

    @Override
    public HistoryList view() {
      return new HistoryList(run, position -> {});
    }

    @Override
    public NodesRead inWindow(HistoryList list) {
      double rows = 2 * run.trace().length() + 2;
      list.resize(width + 2, rows * HistorySketch.HEIGHT);
      // What a row showed before is gone.
      list.show(run.at(0), HistoryForm.LIST, !hidden);
      list.layout();
      list.show(run, form, hidden);
      list.applyCss();
      list.layout();
      return new NodesRead(list.lookup(".history-row").getParent());
    }

    @Override
    public String asSvg() {
      HistoryWords words =
          new HistoryWords(Texts.messages(), new CodeLines(ReportWords.ENGLISH.events()));
      HistoryRows rows = rows();
      BareSvg svg = new BareSvg(Looks.ofHistories(), tone());
      for (int i = 0; i < rows.count(); i++) {
        svg.with(
            HistorySketch.of(rows.row(i), rows, rows.time(i, run.position()), width, words),
            i * HistorySketch.HEIGHT);
      }
      return svg.svg();
    }
  }

  @Test
  void random_histories_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(CASES, Case::of, new BothWays(robot)::check);
  }
}

package dev.raceway.ui.trials;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.histogram.Bars;
import dev.raceway.picture.histogram.HistogramDrawing;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.svg.BareSvg;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.text.Language;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.canvas.BothWays;
import dev.raceway.ui.canvas.DrawnTwice;
import dev.raceway.ui.canvas.NodesRead;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** A histogram is drawn by JavaFX and as SVG, and both show the same bars and words. */
@ExtendWith(WindowExtension.class)
class HistogramBothWaysTest {

  private static final int CASES = 40;

  private record Case(
      Bars bars, OptionalLong median, double width, double height, Theme theme, Language language)
      implements DrawnTwice<HistogramView> {

    static Case of(Dice dice) {
      long other = dice.coin() ? 1 : -1;
      TrialSetup setup =
          new TrialSetup(
              List.of(new ThreadWork(500, 1), new ThreadWork(400, other)),
              0,
              CounterKind.PLAIN,
              LockMode.NONE,
              1);
      long expected = setup.expected();
      List<Long> found =
          dice.list(0, 60, () -> dice.coin() ? expected : expected - dice.evenly(0, 300));
      TrialOutcomes outcomes = TrialOutcomes.of(setup, found);
      return new Case(
          Bars.of(setup, outcomes.list(), outcomes.width(), outcomes.exact()),
          dice.coin() ? outcomes.median() : OptionalLong.empty(),
          dice.evenly(160, 1000),
          dice.evenly(104, 300),
          dice.of(Theme.class),
          dice.of(Language.class));
    }

    @Override
    public HistogramView view() {
      return new HistogramView();
    }

    @Override
    public NodesRead inWindow(HistogramView view) {
      view.show(bars, median);
      view.resize(width, height);
      view.applyCss();
      view.layout();
      return new NodesRead(view);
    }

    @Override
    public String asSvg() {
      HistogramDrawing drawing =
          new HistogramDrawing(
              bars, median, width, height, HistogramDrawing.LETTERS, Texts.messages());
      return new BareSvg(Looks.ofHistograms(), tone()).with(drawing.parts()).svg();
    }
  }

  @Test
  void random_histograms_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(CASES, Case::of, new BothWays(robot)::check);
  }
}

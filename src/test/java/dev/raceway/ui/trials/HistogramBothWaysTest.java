package dev.raceway.ui.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.histogram.Bars;
import dev.raceway.picture.histogram.HistogramDrawing;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.picture.svg.HistogramSvgTest;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.text.Language;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.canvas.DrawnPicture;
import dev.raceway.ui.canvas.NodesRead;
import dev.raceway.ui.canvas.SvgRead;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** A histogram is drawn by JavaFX and as SVG, and both show the same bars and words. */
@ExtendWith(WindowExtension.class)
class HistogramBothWaysTest {

  private static final int CASES = 40;

  @AfterEach
  void speakEnglish() {
    Texts.speak(Language.ENGLISH);
  }

  private record Case(
      Bars bars, OptionalLong median, double width, double height, Theme theme, Language language) {

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
  }

  @Test
  void random_histograms_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(
        CASES,
        Case::of,
        drawn -> {
          Texts.speak(drawn.language());
          NodesRead[] window = new NodesRead[1];
          robot.interact(() -> window[0] = inWindow(drawn));
          HistogramDrawing drawing =
              new HistogramDrawing(
                  drawn.bars(),
                  drawn.median(),
                  drawn.width(),
                  drawn.height(),
                  HistogramDrawing.LETTERS,
                  Texts.messages());
          DrawnPicture svg =
              new SvgRead(HistogramSvgTest.bare(drawing, Tone.valueOf(drawn.theme().name())))
                  .picture();
          DrawnPicture nodes = window[0].picture();
          assertThat(nodes.things()).isNotEmpty();
          assertThat(nodes.differences(svg, window[0].cut())).isEmpty();
        });
  }

  private static NodesRead inWindow(Case drawn) {
    HistogramView view = new HistogramView();
    Scene scene = new Scene(new Pane(view), 2000, 1200);
    drawn.theme().applyTo(scene);
    view.show(drawn.bars(), drawn.median());
    view.resize(drawn.width(), drawn.height());
    view.applyCss();
    view.layout();
    return new NodesRead(view);
  }
}

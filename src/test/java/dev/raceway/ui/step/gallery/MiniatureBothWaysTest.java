package dev.raceway.ui.step.gallery;

import dev.raceway.picture.look.Looks;
import dev.raceway.picture.miniature.MiniatureDrawing;
import dev.raceway.picture.svg.BareSvg;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import dev.raceway.text.Language;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.canvas.BothWays;
import dev.raceway.ui.canvas.DrawnTwice;
import dev.raceway.ui.canvas.NodesRead;
import dev.raceway.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** A small picture of a run is drawn by JavaFX and as SVG, and both show the same lines. */
@ExtendWith(WindowExtension.class)
class MiniatureBothWaysTest {

  private static final int CASES = 40;

  private record Case(Trace trace, Theme theme) implements DrawnTwice<Miniature> {

    static Case of(Dice dice) {
      return new Case(Traces.unfinished(dice), dice.of(Theme.class));
    }

    @Override
    public Language language() {
      return Language.ENGLISH;
    }

    @Override
    public Miniature view() {
      return new Miniature(trace);
    }

    @Override
    public NodesRead inWindow(Miniature view) {
      view.applyCss();
      view.layout();
      return new NodesRead(view);
    }

    @Override
    public String asSvg() {
      return new BareSvg(Looks.ofMiniatures(), tone())
          .with(new MiniatureDrawing(trace).parts())
          .svg();
    }
  }

  @Test
  void random_runs_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(CASES, Case::of, new BothWays(robot)::check);
  }
}

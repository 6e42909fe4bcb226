package dev.raceway.ui.step.board;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.svg.RunSvg;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Traces;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.text.Language;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.canvas.BothWays;
import dev.raceway.ui.canvas.DrawnTwice;
import dev.raceway.ui.canvas.NodesRead;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** A run is drawn by JavaFX and as SVG, and both show the same board. */
@ExtendWith(WindowExtension.class)
class BoardBothWaysTest {

  private static final int CASES = 60;

  /** A board of any run, as large as it may be and as a person may have set it. */
  private record Case(
      Run run, double width, double height, boolean presenting, boolean hidden, Theme theme)
      implements DrawnTwice<BoardView> {

    static Case of(Dice dice) {
      Program any = Traces.programs(dice);
      // Where amounts have seven digits, cells have no room for what they come to.
      Program program = any.withWork(any.work().stream().map(Case::small).toList());
      Run whole = Run.recorded(Traces.unfinished(dice, program), SchedulerChoice.START);
      Run run = whole.at(dice.between(0, whole.trace().length()));
      return new Case(
          run,
          dice.evenly(560, 1800),
          dice.evenly(420, 1000),
          dice.coin(),
          dice.coin(),
          dice.of(Theme.class));
    }

    private static ThreadWork small(ThreadWork work) {
      return new ThreadWork(work.updates(), work.amount() % 100 == 0 ? 1 : work.amount() % 100);
    }

    @Override
    public Language language() {
      return run.position() % 2 == 0 ? Language.ENGLISH : Language.GERMAN;
    }

    @Override
    public Optional<ScreenSheet> sheet() {
      return Optional.of(ScreenSheet.STEP);
    }

    @Override
    public BoardView view() {
      return new BoardView(run, Motion.none(), thread -> {}, step -> {});
    }

    @Override
    public NodesRead inWindow(BoardView board) {
      board.setPresenting(presenting);
      board.resize(width + 8, height + 8);
      board.show(run, hidden);
      board.applyCss();
      board.layout();
      return new NodesRead(
          (Parent) board.getChildrenUnmodifiable().get(0), node -> node instanceof LaneCursor);
    }

    @Override
    public String asSvg() {
      return new RunSvg(Palette.of(tone()), Texts.messages(), Veil.ofOutcome(hidden))
          .inSight(run, width, height, presenting, List.of());
    }
  }

  @Test
  void random_runs_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(CASES, Case::of, new BothWays(robot)::check);
  }
}

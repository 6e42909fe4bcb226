package dev.raceway.ui.step.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.picture.svg.RunSvg;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Traces;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.text.Language;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.canvas.DrawnPicture;
import dev.raceway.ui.canvas.NodesRead;
import dev.raceway.ui.canvas.SvgRead;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/**
 * A run is drawn by JavaFX and as SVG, and both show the same: words, areas and colours, wherever
 * they stand. So nothing is decided by the toolkit.
 */
@ExtendWith(WindowExtension.class)
class BothWaysTest {

  private static final int CASES = 60;

  @AfterEach
  void speakEnglish() {
    Texts.speak(Language.ENGLISH);
  }

  /** A board of any run, as large as it may be and as a person may have set it. */
  private record Case(
      Run run, double width, double height, boolean presenting, boolean hidden, Theme theme) {

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

    Tone tone() {
      return Tone.valueOf(theme.name());
    }
  }

  @Test
  void random_runs_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(
        CASES,
        Case::of,
        drawn -> {
          Texts.speak(drawn.run().position() % 2 == 0 ? Language.ENGLISH : Language.GERMAN);
          NodesRead[] window = new NodesRead[1];
          robot.interact(() -> window[0] = inWindow(drawn));
          DrawnPicture board = window[0].picture();
          assertThat(board.things()).isNotEmpty();
          assertThat(board.differences(asSvg(drawn), window[0].cut())).isEmpty();
        });
  }

  private static NodesRead inWindow(Case drawn) {
    BoardView board =
        new BoardView(
            drawn.run(), new Motion(new SimpleBooleanProperty(true)), thread -> {}, step -> {});
    Scene scene = new Scene(new Pane(board), 2000, 1200);
    drawn.theme().applyTo(scene);
    board.setPresenting(drawn.presenting());
    board.resize(drawn.width() + 8, drawn.height() + 8);
    board.show(drawn.run(), drawn.hidden());
    board.applyCss();
    board.layout();
    return new NodesRead(
        (Parent) board.getChildrenUnmodifiable().get(0), node -> node instanceof LaneCursor);
  }

  private static DrawnPicture asSvg(Case drawn) {
    String svg =
        new RunSvg(Palette.of(drawn.tone()), Texts.messages(), Veil.ofOutcome(drawn.hidden()))
            .inSight(drawn.run(), drawn.width(), drawn.height(), drawn.presenting(), List.of());
    return new SvgRead(svg).picture();
  }
}

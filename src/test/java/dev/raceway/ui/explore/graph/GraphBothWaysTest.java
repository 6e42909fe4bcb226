package dev.raceway.ui.explore.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.picture.graph.GraphDrawing;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.picture.svg.GraphSvgTest;
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
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/**
 * A progress graph is drawn by JavaFX and as SVG, and both show the same lines, areas and words,
 * wherever they stand. So nothing is decided by the toolkit.
 */
@ExtendWith(WindowExtension.class)
class GraphBothWaysTest {

  private static final int CASES = 40;

  @AfterEach
  void speakEnglish() {
    Texts.speak(Language.ENGLISH);
  }

  private record Case(
      Program program, Run run, double width, double height, Theme theme, Language language) {

    static Case of(Dice dice) {
      Program program = Traces.programs(dice, 3, 3);
      while (ProgressGrid.missing(program).isPresent()) {
        program = Traces.programs(dice, 3, 3);
      }
      Run run = Run.recorded(Traces.unfinished(dice, program), SchedulerChoice.START);
      return new Case(
          program,
          run.at(run.trace().length()),
          dice.evenly(260, 900),
          dice.evenly(240, 800),
          dice.of(Theme.class),
          dice.of(Language.class));
    }

    GraphViewModel model() {
      GraphViewModel model = new GraphViewModel(program, schedule -> {});
      model.follow(run);
      if (Explorer.outcomes(State.start(program), Limits.BESIDE_STEPS, soFar -> true)
          instanceof Exact<Outcomes> exact) {
        model.setWitnesses(exact.value().witnesses());
      }
      return model;
    }
  }

  @Test
  void random_graphs_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(
        CASES,
        Case::of,
        drawn -> {
          Texts.speak(drawn.language());
          GraphPicture picture = drawn.model().pictureProperty().get();
          NodesRead[] window = new NodesRead[1];
          robot.interact(() -> window[0] = inWindow(drawn));
          GraphDrawing drawing =
              new GraphDrawing(
                  picture.grid().orElseThrow(),
                  drawn.width(),
                  drawn.height(),
                  GraphDrawing.LETTERS,
                  Texts.messages());
          DrawnPicture svg =
              new SvgRead(
                      GraphSvgTest.bare(
                          drawing, picture.lines(), Tone.valueOf(drawn.theme().name())))
                  .picture();
          DrawnPicture nodes = window[0].picture();
          assertThat(nodes.things()).isNotEmpty();
          assertThat(nodes.differences(svg, window[0].cut())).isEmpty();
        });
  }

  private static NodesRead inWindow(Case drawn) {
    GraphCard card = new GraphCard(drawn.model());
    Scene scene = new Scene(new Pane(card), 2000, 1200);
    drawn.theme().applyTo(scene);
    GraphPane pane = (GraphPane) card.lookup("#graph");
    pane.resize(drawn.width(), drawn.height());
    card.applyCss();
    pane.layout();
    card.close();
    return new NodesRead(pane, node -> node.getStyleClass().contains("graph-cursor"));
  }
}

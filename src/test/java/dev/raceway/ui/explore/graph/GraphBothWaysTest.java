package dev.raceway.ui.explore.graph;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.picture.graph.GraphDrawing;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.svg.BareSvg;
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
import dev.raceway.ui.motion.HandClock;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.theme.Theme;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/**
 * A progress graph is drawn by JavaFX and as SVG, and both show the same lines, areas and words.
 */
@ExtendWith(WindowExtension.class)
class GraphBothWaysTest {

  private static final int CASES = 40;

  private record Case(
      Program program, Run run, double width, double height, Theme theme, Language language)
      implements DrawnTwice<GraphCard> {

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

    private GraphViewModel model() {
      GraphViewModel model = new GraphViewModel(program, schedule -> {});
      model.follow(run);
      if (Explorer.outcomes(State.start(program), Limits.BESIDE_STEPS, soFar -> true)
          instanceof Exact<Outcomes> exact) {
        model.setWitnesses(exact.value().witnesses());
      }
      return model;
    }

    @Override
    public Optional<ScreenSheet> sheet() {
      return Optional.of(ScreenSheet.EXPLORE);
    }

    @Override
    public GraphCard view() {
      return new GraphCard(model(), new HandClock());
    }

    @Override
    public NodesRead inWindow(GraphCard card) {
      GraphPane pane = (GraphPane) card.lookup("#graph");
      pane.resize(width, height);
      card.applyCss();
      pane.layout();
      card.close();
      return new NodesRead(pane, node -> node.getStyleClass().contains("graph-cursor"));
    }

    @Override
    public String asSvg() {
      GraphPicture picture = model().pictureProperty().get();
      GraphDrawing drawing =
          new GraphDrawing(
              picture.grid().orElseThrow(), width, height, GraphDrawing.LETTERS, Texts.messages());
      return new BareSvg(Looks.ofGraphs(), tone())
          .with(drawing.ground())
          .with(drawing.over(picture.lines()))
          .svg();
    }
  }

  @Test
  void random_graphs_are_the_same_in_the_window_and_as_svg(FxRobot robot) {
    RandomCases.check(CASES, Case::of, new BothWays(robot)::check);
  }
}

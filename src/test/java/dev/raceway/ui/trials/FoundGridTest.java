package dev.raceway.ui.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.theme.Theme;
import dev.raceway.work.Cancellation;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The last trials with numbers of any length: their last digits stand below each other. */
@ExtendWith(ApplicationExtension.class)
class FoundGridTest {

  private static final TrialSetup CLASSIC = TrialSetup.plain(5, 100_000);

  /** As if its last trials, of 101, had found these. */
  private static TrialProgress found(Long... values) {
    TrialOutcomes any =
        Trials.run(TrialSetup.plain(1, 1), 101, new Cancellation(), progress -> {}).outcomes();
    return new TrialProgress(
        CLASSIC, 101, any, List.of(values), OptionalDouble.empty(), OptionalDouble.empty());
  }

  private static Stream<Node> shown(Node list, String style) {
    return list.lookupAll(style).stream().filter(Node::isVisible);
  }

  @Test
  void numbers_end_below_each_other(FxRobot robot) {
    TrialProgress progress = found(7L, 500_000L, 411_111L, 99_354L);
    robot.interact(
        () -> {
          FoundGrid list = new FoundGrid(20, true);
          Scene scene = new Scene(new StackPane(list), 600, 400);
          Theme.LIGHT.applyTo(scene);
          list.show(progress);
          list.applyCss();
          scene.getRoot().layout();

          for (String column : List.of(".found-number", ".found-value")) {
            assertThat(shown(list, column)).as(column).hasSize(4);
            assertThat(shown(list, column).map(each -> each.getBoundsInParent().getMaxX()))
                .as(column)
                .containsOnly(
                    shown(list, column).findFirst().orElseThrow().getBoundsInParent().getMaxX());
          }
          assertThat(shown(list, ".found-should").map(Node::getLayoutX).distinct()).hasSize(1);
        });
  }

  @Test
  void fewer_trials_leave_no_line_behind(FxRobot robot) {
    TrialProgress many = found(1L, 2L, 3L);
    TrialProgress one = found(500_000L);
    robot.interact(
        () -> {
          FoundGrid list = new FoundGrid(2, false);
          list.show(many);
          assertThat(shown(list, ".found-value")).hasSize(2);
          list.show(one);
          assertThat(shown(list, ".found-value")).hasSize(1);
          assertThat(list.lookupAll(".found-number")).isEmpty();
        });
  }
}

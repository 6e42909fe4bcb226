package dev.raceway.ui.step.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.picture.board.Boards;
import dev.raceway.session.Run;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.motion.Unhurried;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The state is there before anything moves, and whatever comes next ends the moves. */
@ExtendWith(WindowExtension.class)
class BoardMotionTest {

  private final BooleanProperty reduced = new SimpleBooleanProperty();
  private BoardView board;

  @Start
  void open(Stage stage) {
    Run start = Boards.run(Program.plain(2, 1), "");
    board = new BoardView(start, Unhurried.motion(reduced), thread -> {}, step -> {});
    Scene scene = new Scene(board, 1000, 560);
    Theme.LIGHT.applyTo(scene);
    ScreenSheet.STEP.lieOn(board);
    stage.setScene(scene);
    stage.show();
  }

  private Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(this::all))
        : Stream.of(node);
  }

  /** What does not stand where it belongs. */
  private List<Node> astray() {
    return all(board)
        .filter(
            node ->
                node.getTranslateX() != 0 || node.getTranslateY() != 0 || node.getOpacity() != 1)
        .toList();
  }

  private List<Node> movingValues() {
    return shown("traveller");
  }

  private List<Node> shown(String style) {
    return all(board)
        .filter(node -> node.getStyleClass().contains(style))
        .filter(BoardMotionTest::isShown)
        .toList();
  }

  private boolean says(String beginning) {
    return shown("cell").stream().anyMatch(cell -> cell.getAccessibleText().startsWith(beginning));
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  private void assertShows(Run run) {
    assertThat(((Label) board.lookup("#count")).getText())
        .isEqualTo(String.valueOf(run.now().count()));
    int steps = run.now().progress().steps();
    assertThat(says("Step " + steps + ":")).isEqualTo(steps > 0);
    assertThat(says("Step " + (steps + 1) + ":")).isFalse();
  }

  /** Goes through a run; at each step the moves are cut off by the next state. */
  private void follow(Run run) {
    board.show(run.at(0), false);
    for (int position = 1; position <= run.trace().length(); position++) {
      reduced.set(false);
      board.show(run.at(position), false);
      assertShows(run.at(position));
      assertThat(astray()).as("on their way at %d", position).isNotEmpty();

      reduced.set(true);
      int next = Math.min(position + 1, run.trace().length());
      board.show(run.at(next), false);
      assertShows(run.at(next));
      assertThat(astray()).as("still on their way at %d", next).isEmpty();
      assertThat(movingValues()).isEmpty();
      board.show(run.at(position), false);
    }
  }

  @Test
  void every_step_of_a_stomp_is_right_at_once_and_can_be_cut_off(FxRobot robot) {
    robot.interact(() -> follow(Boards.run(Program.plain(2, 1), "A B3 A2")));
  }

  @Test
  void so_is_the_lock_with_its_queue_and_its_switch(FxRobot robot) {
    Program program = Program.plain(3, 1).withLock(LockMode.MUTEX, false);

    robot.interact(() -> follow(Boards.run(program, "+ A B C A4 B4 - C4")));
  }

  @Test
  void so_is_a_compare_and_set_that_fails(FxRobot robot) {
    Program program = Program.plain(2, 1).withCounter(CounterKind.CAS);

    robot.interact(() -> follow(Boards.run(program, "A B3 A2")));
  }

  @Test
  void values_travel_on_reads_and_writes_and_not_on_adds(FxRobot robot) {
    Run run = Boards.run(Program.plain(1, 1), "A3");
    robot.interact(
        () -> {
          board.show(run.at(0), false);
          for (int step = 1; step <= 3; step++) {
            board.show(run.at(step), false);
            assertThat(movingValues()).hasSize(step == 2 ? 0 : 1);
          }
        });
  }

  @Test
  void a_jump_moves_nothing(FxRobot robot) {
    Run run = Boards.run(Program.plain(2, 1), "A B3 A2");
    robot.interact(
        () -> {
          for (int position : new int[] {0, 6, 2, 1}) {
            board.show(run.at(position), false);
            assertShows(run.at(position));
            assertThat(astray()).isEmpty();
          }
        });
  }

  @Test
  void reduced_motion_starts_nothing(FxRobot robot) {
    Run run = Boards.run(Program.plain(2, 1), "A B3 A2");
    robot.interact(
        () -> {
          reduced.set(true);
          for (int position = 0; position <= 6; position++) {
            board.show(run.at(position), false);
            assertShows(run.at(position));
            assertThat(astray()).isEmpty();
            assertThat(movingValues()).isEmpty();
          }
        });
  }
}

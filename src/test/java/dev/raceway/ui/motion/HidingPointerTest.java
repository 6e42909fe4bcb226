package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.WindowExtension;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class HidingPointerTest {

  private final HandClock clock = new HandClock();
  private Scene scene;
  private HidingPointer pointer;

  @Start
  void open(Stage stage) {
    scene = new Scene(new Pane(), 400, 400);
    pointer = new HidingPointer(clock, scene);
    stage.setScene(scene);
    stage.show();
  }

  private void pass(FxRobot robot, long millis) {
    robot.interact(() -> clock.pass(millis));
  }

  private void setHiding(FxRobot robot, boolean isHiding) {
    robot.interact(() -> pointer.setHiding(isHiding));
  }

  private void move(FxRobot robot) {
    robot.moveTo(scene).moveBy(5, 5);
  }

  @Test
  void it_hides_after_two_seconds_at_rest_and_is_there_as_soon_as_it_is_moved(FxRobot robot) {
    setHiding(robot, true);
    pass(robot, 1_999);
    assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
    pass(robot, 1);
    assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);

    move(robot);
    assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
    pass(robot, 2_000);
    assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
  }

  @Test
  void while_it_is_moved_or_draws_something_it_stays(FxRobot robot) {
    setHiding(robot, true);
    pass(robot, 1_500);
    move(robot);
    pass(robot, 1_500);
    assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);

    robot.press(MouseButton.PRIMARY).moveBy(5, 5);
    pass(robot, 1_999);
    assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
    robot.release(MouseButton.PRIMARY);
    pass(robot, 1);
    assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
  }

  @Test
  void where_it_is_not_to_hide_it_never_does_and_one_that_hid_comes_back(FxRobot robot) {
    move(robot);
    pass(robot, 60_000);
    assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
    assertThat(clock.isIdle()).isTrue();

    setHiding(robot, true);
    pass(robot, 2_000);
    setHiding(robot, false);
    assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
    pass(robot, 60_000);
    assertThat(scene.getCursor()).isEqualTo(Cursor.DEFAULT);
  }
}

package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.WindowExtension;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ThrottleTest {

  private final HandClock clock = new HandClock();
  private final Pane part = new Pane();
  private final Pane root = new Pane(part);
  private Throttle throttle;
  private int shown;

  @Start
  void open(Stage stage) {
    throttle = new Throttle(clock, part, () -> shown++);
    stage.setScene(new Scene(root, 200, 200));
    stage.show();
  }

  @Test
  void the_first_is_shown_at_once_and_what_follows_when_it_rests(FxRobot robot) {
    robot.interact(
        () -> {
          throttle.request();
          assertThat(shown).isEqualTo(1);
          throttle.request();
          clock.pass(149);
          assertThat(shown).isEqualTo(1);
          throttle.request();
          clock.pass(149);
          assertThat(shown).as("it did not rest").isEqualTo(1);
          clock.pass(1);
          assertThat(shown).isEqualTo(2);

          clock.pass(60_000);
          assertThat(shown).as("nothing has changed").isEqualTo(2);
          assertThat(clock.isIdle()).isTrue();
        });
  }

  @Test
  void what_never_rests_is_shown_once_a_second(FxRobot robot) {
    robot.interact(
        () -> {
          for (int i = 0; i < 101; i++) {
            throttle.request();
            clock.pass(100);
          }
          assertThat(shown).isEqualTo(11);
        });
  }

  @Test
  void after_a_second_without_anything_the_next_is_shown_at_once(FxRobot robot) {
    robot.interact(
        () -> {
          throttle.request();
          clock.pass(999);
          throttle.request();
          assertThat(shown).isEqualTo(1);
          clock.pass(150);
          assertThat(shown).isEqualTo(2);
          clock.pass(1_000);
          throttle.request();
          assertThat(shown).isEqualTo(3);
        });
  }

  @Test
  void who_does_not_want_to_wait_has_the_last_shown_and_not_twice(FxRobot robot) {
    robot.interact(
        () -> {
          throttle.request();
          throttle.request();
          throttle.flush();
          throttle.flush();
          assertThat(shown).isEqualTo(2);
          clock.pass(60_000);
          assertThat(shown).isEqualTo(2);
        });
  }

  @Test
  void what_is_out_of_the_window_is_shown_when_it_comes_back(FxRobot robot) {
    robot.interact(
        () -> {
          root.getChildren().clear();
          throttle.request();
          clock.pass(60_000);
          assertThat(shown).isZero();
          root.getChildren().add(part);
          assertThat(shown).isEqualTo(1);
        });
  }

  @Test
  void nothing_is_shown_in_a_window_that_was_closed_meanwhile(FxRobot robot) {
    robot.interact(
        () -> {
          throttle.request();
          throttle.request();
          root.getScene().getWindow().hide();
          clock.pass(60_000);
          assertThat(shown).isEqualTo(1);
        });
  }
}

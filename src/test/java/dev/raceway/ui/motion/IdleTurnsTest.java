package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class IdleTurnsTest {

  private final HandClock clock = new HandClock();
  private final List<String> done = new ArrayList<>();
  private IdleTurns turns;

  @Start
  void open(Stage stage) {
    Scene scene = new Scene(new Pane(), 200, 200);
    turns = new IdleTurns(clock, scene);
    stage.setScene(scene);
    stage.show();
  }

  private void begin(FxRobot robot, String... names) {
    robot.interact(
        () -> turns.begin(List.of(names).stream().<Runnable>map(n -> () -> done.add(n)).toList()));
  }

  private void pass(FxRobot robot, long millis) {
    robot.interact(() -> clock.pass(millis));
  }

  @Test
  void one_task_is_done_at_a_time_with_a_rest_before_each(FxRobot robot) {
    begin(robot, "first", "second");
    pass(robot, 149);
    assertThat(done).isEmpty();
    pass(robot, 1);
    assertThat(done).containsExactly("first");
    assertThat(turns.isOver()).isFalse();

    pass(robot, 149);
    assertThat(done).containsExactly("first");
    pass(robot, 1);
    assertThat(done).containsExactly("first", "second");
    assertThat(turns.isOver()).isTrue();
    pass(robot, 150);
    assertThat(clock.isIdle()).isTrue();
  }

  @Test
  void none_is_done_while_a_person_does_something(FxRobot robot) {
    begin(robot, "first");
    for (int i = 0; i < 5; i++) {
      pass(robot, 149);
      robot.type(KeyCode.A);
    }
    assertThat(done).isEmpty();

    pass(robot, 150);
    assertThat(done).containsExactly("first");
  }

  @Test
  void when_all_is_done_or_forgotten_nobody_listens_to_keys_any_more(FxRobot robot) {
    begin(robot, "first", "second");
    pass(robot, 150);
    robot.interact(turns::stop);
    robot.type(KeyCode.A);

    assertThat(clock.isIdle()).isTrue();
    pass(robot, 60_000);
    assertThat(done).containsExactly("first");
    assertThat(turns.isOver()).isTrue();
  }

  @Test
  void what_is_begun_anew_takes_the_place_of_what_still_waits(FxRobot robot) {
    begin(robot, "first", "second");
    pass(robot, 100);
    begin(robot, "third");
    pass(robot, 149);
    assertThat(done).isEmpty();
    pass(robot, 1_000);

    assertThat(done).containsExactly("third");
  }
}

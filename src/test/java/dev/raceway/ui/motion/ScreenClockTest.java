package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.Await;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.motion.FrameClock.Ticking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** The frames of JavaFX; how fast they come is not looked at. */
@ExtendWith(WindowExtension.class)
class ScreenClockTest {

  private final ScreenClock clock = new ScreenClock();
  private final List<String> done = new ArrayList<>();
  private final Ticking first = clock.ticking(() -> done.add("first"));
  private final Ticking counting = clock.ticking(this::count);
  private int frames;

  private void count() {
    frames++;
  }

  /** Does something between two frames, and waits until there were some more. */
  private void awaitFramesAfter(FxRobot robot, Runnable deed) throws TimeoutException {
    robot.interact(
        () -> {
          deed.run();
          frames = 0;
          counting.start();
        });
    Await.until(() -> frames > 2);
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(counting::stop);
  }

  @Test
  void what_ticks_is_done_in_every_frame_until_it_is_stopped(FxRobot robot) throws Exception {
    awaitFramesAfter(robot, () -> {});
    robot.interact(() -> assertThat(done).as("not started yet").isEmpty());

    awaitFramesAfter(robot, first::start);
    robot.interact(() -> assertThat(done).hasSizeGreaterThanOrEqualTo(2));
    awaitFramesAfter(
        robot,
        () -> {
          first.stop();
          done.clear();
        });
    robot.interact(() -> assertThat(done).isEmpty());
    awaitFramesAfter(robot, first::start);
    robot.interact(() -> assertThat(done).as("started again").isNotEmpty());
    robot.interact(first::stop);
  }

  /** Of two that stop each other only one ever has its turn, as with the clock of the tests. */
  @Test
  void what_is_stopped_in_a_frame_is_not_done_in_that(FxRobot robot) throws Exception {
    Ticking[] both = new Ticking[2];
    both[0] = clock.ticking(() -> stop(both[1], "first"));
    both[1] = clock.ticking(() -> stop(both[0], "second"));
    awaitFramesAfter(
        robot,
        () -> {
          both[0].start();
          both[1].start();
        });
    robot.interact(
        () -> {
          both[0].stop();
          both[1].stop();
        });

    assertThat(Set.copyOf(done)).hasSize(1);
  }

  private void stop(Ticking other, String name) {
    done.add(name);
    other.stop();
  }
}

package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayClockTest {

  private final HandClock clock = new HandClock();
  private final List<Integer> due = new ArrayList<>();
  private double speed = 2;
  private final PlayClock player = new PlayClock(clock, () -> speed, due::add);

  private int steps() {
    return due.stream().mapToInt(Integer::intValue).sum();
  }

  /** Plays on from a first frame, which takes the first step. */
  private void start() {
    player.start();
    clock.frame(Duration.ZERO);
    assertThat(due).containsExactly(1);
    due.clear();
  }

  @Test
  void a_clock_that_was_not_started_tells_nothing() {
    clock.pass(10_000);

    assertThat(due).isEmpty();
    assertThat(clock.isIdle()).isTrue();
  }

  @Test
  void the_first_step_comes_with_the_first_frame_whenever_that_is() {
    player.start();
    assertThat(due).isEmpty();

    clock.frame(Duration.ofSeconds(3));
    assertThat(due).containsExactly(1);
  }

  @Test
  void each_interval_brings_one_step_and_none_before_it_is_over() {
    start();

    clock.pass(499);
    assertThat(steps()).isZero();
    clock.pass(1);
    assertThat(steps()).isEqualTo(1);
    clock.pass(499);
    assertThat(steps()).isEqualTo(1);
    clock.pass(1);
    assertThat(steps()).isEqualTo(2);
  }

  @Test
  void n_intervals_bring_n_steps_at_any_speed() {
    for (double each : new double[] {0.5, 1, 2, 4, 8}) {
      due.clear();
      speed = each;
      start();
      clock.pass(16_000);
      assertThat(steps()).as("%s a second", each).isEqualTo((int) (16 * each));
      assertThat(due).as("one at a time").containsOnly(1);
    }
  }

  @Test
  void a_slow_screen_takes_the_steps_of_a_frame_together_and_loses_none() {
    speed = 60;
    start();
    for (int frame = 0; frame < 10; frame++) {
      clock.frame(Duration.ofMillis(125));
    }

    assertThat(due).containsExactly(7, 8, 7, 8, 7, 8, 7, 8, 7, 8);
  }

  @Test
  void a_speed_that_is_changed_meanwhile_counts_from_the_next_frame_on() {
    start();
    clock.pass(250);
    assertThat(steps()).as("half of a step").isZero();

    speed = 4;
    clock.pass(124);
    assertThat(steps()).isZero();
    clock.pass(1);
    assertThat(steps()).as("and half of one that is twice as fast").isEqualTo(1);
    clock.pass(1_000);
    assertThat(steps()).isEqualTo(5);
    speed = 0.5;
    clock.pass(1_999);
    assertThat(steps()).isEqualTo(5);
    clock.pass(1);
    assertThat(steps()).isEqualTo(6);
  }

  @Test
  void nothing_is_told_in_a_pause_and_the_pause_is_not_made_up_for() {
    start();
    clock.pass(400);
    player.stop();
    clock.pass(60_000);
    assertThat(due).isEmpty();
    assertThat(clock.isIdle()).isTrue();

    start();
    clock.pass(499);
    assertThat(steps()).as("what had gone by before the pause").isZero();
    clock.pass(1);
    assertThat(steps()).isEqualTo(1);
  }

  @Test
  void a_machine_that_slept_leaps_for_a_quarter_of_a_second_at_most() {
    speed = 8;
    start();
    clock.frame(Duration.ofHours(1));

    assertThat(due).containsExactly(2);
  }
}

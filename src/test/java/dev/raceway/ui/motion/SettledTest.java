package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettledTest {

  private final HandClock clock = new HandClock();
  private int done;
  private final Settled settled = new Settled(clock, () -> done++);

  @Test
  void what_moves_is_left_alone_until_it_rests() {
    for (int i = 0; i < 20; i++) {
      settled.touch();
      clock.pass(399);
    }
    assertThat(done).isZero();

    clock.pass(1);
    assertThat(done).isEqualTo(1);
    clock.pass(60_000);
    assertThat(done).isEqualTo(1);
    assertThat(clock.isIdle()).isTrue();
  }

  @Test
  void every_rest_after_a_move_counts() {
    settled.touch();
    clock.pass(400);
    settled.touch();
    clock.pass(400);

    assertThat(done).isEqualTo(2);
  }

  @Test
  void what_is_not_wanted_any_more_is_not_done() {
    settled.touch();
    clock.pass(399);
    settled.stop();
    clock.pass(60_000);
    assertThat(done).isZero();

    settled.touch();
    clock.pass(400);
    assertThat(done).isEqualTo(1);
  }
}

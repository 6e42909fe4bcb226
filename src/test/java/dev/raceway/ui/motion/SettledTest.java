package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettledTest {

  private final HandClock clock = new HandClock();
  private final CountedDeed deed = new CountedDeed(clock);
  private final Settled settled = new Settled(clock, deed);

  @Test
  void what_moves_is_left_alone_until_it_rests() {
    for (int i = 0; i < 20; i++) {
      clock.pass(399);
      settled.touch();
    }
    assertThat(deed.times()).isZero();
    deed.assertOnceAfter(400);
  }

  @Test
  void every_rest_after_a_move_counts() {
    settled.touch();
    clock.pass(400);
    settled.touch();
    clock.pass(400);

    assertThat(deed.times()).isEqualTo(2);
  }

  @Test
  void what_is_not_wanted_any_more_is_not_done() {
    settled.touch();
    clock.pass(399);
    settled.stop();
    deed.assertNoMore();
    assertThat(deed.times()).isZero();

    settled.touch();
    deed.assertOnceAfter(400);
  }
}

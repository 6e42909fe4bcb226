package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostponedTest {

  private final HandClock clock = new HandClock();
  private final CountedDeed deed = new CountedDeed(clock);
  private final Postponed postponed = new Postponed(clock, Duration.ofSeconds(2), deed);

  @Test
  void it_is_done_once_when_its_time_is_over() {
    postponed.request();
    deed.assertOnceAfter(2_000);
  }

  @Test
  void who_asks_meanwhile_is_served_too_and_puts_nothing_off() {
    postponed.request();
    clock.pass(1_500);
    postponed.request();
    deed.assertOnceAfter(500);
  }

  @Test
  void who_asks_later_waits_the_whole_time_anew() {
    postponed.request();
    clock.pass(2_000);
    assertThat(deed.times()).isEqualTo(1);

    postponed.request();
    deed.assertOnceAfter(2_000);
  }

  @Test
  void what_is_not_wanted_any_more_is_not_done_and_can_be_asked_for_again() {
    postponed.request();
    clock.pass(1_999);
    postponed.stop();
    deed.assertNoMore();
    assertThat(deed.times()).isZero();

    postponed.request();
    deed.assertOnceAfter(2_000);
  }

  @Test
  void what_asks_for_itself_comes_again_and_again() {
    Postponed[] again = new Postponed[1];
    again[0] =
        new Postponed(
            clock,
            Duration.ofSeconds(1),
            () -> {
              deed.run();
              again[0].request();
            });
    again[0].request();
    clock.pass(1_000);
    clock.pass(1_000);
    clock.pass(1_000);

    assertThat(deed.times()).isEqualTo(3);
  }
}

package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.motion.FrameClock.Ticking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock of the tests keeps what the one of the screen promises. */
class HandClockTest {

  private final HandClock clock = new HandClock();
  private final List<String> done = new ArrayList<>();

  @Test
  void it_stands_until_time_is_let_pass_and_then_goes_exactly_so_far() {
    long begun = clock.nanos();
    assertThat(clock.nanos()).isEqualTo(begun);

    clock.pass(1_001);
    assertThat(clock.nanos() - begun).isEqualTo(1_001_000_000L);
  }

  @Test
  void there_are_64_frames_a_second() {
    clock.ticking(() -> done.add("")).start();
    clock.pass(1_000);

    assertThat(done).hasSize(64);
  }

  @Test
  void what_is_started_twice_is_done_once_and_what_is_stopped_in_a_frame_not_even_in_that() {
    Ticking second = clock.ticking(() -> done.add("second"));
    Ticking first =
        clock.ticking(
            () -> {
              done.add("first");
              second.stop();
            });
    first.start();
    first.start();
    second.start();
    clock.frame(Duration.ZERO);
    second.stop();

    assertThat(done).containsExactly("first");
  }

  @Test
  void what_is_started_in_a_frame_is_done_from_the_next_on() {
    Ticking second = clock.ticking(() -> done.add("second"));
    clock.ticking(second::start).start();
    clock.frame(Duration.ZERO);
    assertThat(done).isEmpty();
    clock.frame(Duration.ZERO);

    assertThat(done).containsExactly("second");
  }
}

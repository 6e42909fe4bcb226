package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OncePerFrameTest {

  private final HandClock clock = new HandClock();
  private final List<String> done = new ArrayList<>();
  private final OncePerFrame drags = new OncePerFrame(clock);

  @Test
  void of_all_that_is_asked_for_between_two_frames_the_last_is_done() {
    drags.ask(() -> done.add("first"));
    drags.ask(() -> done.add("second"));
    drags.ask(() -> done.add("third"));
    assertThat(done).isEmpty();

    clock.pass(1);
    assertThat(done).containsExactly("third");
    clock.pass(1_000);
    assertThat(done).containsExactly("third");
    assertThat(clock.isIdle()).isTrue();
  }

  @Test
  void the_next_frame_has_its_own() {
    drags.ask(() -> done.add("first"));
    clock.pass(1);
    drags.ask(() -> done.add("second"));
    clock.pass(1);

    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void who_lets_go_does_not_wait_for_a_frame_and_it_is_not_done_twice() {
    drags.ask(() -> done.add("last"));
    drags.flush();
    assertThat(done).containsExactly("last");

    clock.pass(1_000);
    drags.flush();
    assertThat(done).containsExactly("last");
  }

  @Test
  void what_asks_for_another_thing_has_it_done_in_the_next_frame() {
    drags.ask(() -> drags.ask(() -> done.add("other")));
    clock.pass(1);
    assertThat(done).isEmpty();
    clock.pass(1);

    assertThat(done).containsExactly("other");
  }
}

package dev.raceway.ui.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class MotionTest {

  private final AtomicLong nanos = new AtomicLong();
  private final BooleanProperty reduced = new SimpleBooleanProperty();
  private final Motion motion = new Motion(reduced, nanos::get);

  private boolean followsAfter(long millis) {
    nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    return motion.follows();
  }

  @Test
  void the_first_step_is_shown_on_its_way() {
    assertThat(followsAfter(0)).isTrue();
  }

  @Test
  void steps_that_follow_each_other_in_a_hurry_are_not() {
    followsAfter(0);

    assertThat(followsAfter(179)).isFalse();
    assertThat(followsAfter(179)).isFalse();
    assertThat(followsAfter(180)).isTrue();
  }

  @Test
  void with_reduced_motion_nothing_is() {
    reduced.set(true);
    assertThat(followsAfter(0)).isFalse();
    assertThat(followsAfter(10_000)).isFalse();

    reduced.set(false);
    assertThat(followsAfter(180)).isTrue();
  }
}

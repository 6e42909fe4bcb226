package dev.raceway.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);
  private final Pace pace = new Pace(clock::get);

  private boolean isDueAfter(long millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    return pace.isDue();
  }

  @Test
  void what_takes_less_than_a_second_is_not_reported() {
    assertThat(isDueAfter(0)).isFalse();
    assertThat(isDueAfter(999)).isFalse();
    assertThat(isDueAfter(1)).isTrue();
  }

  @Test
  void then_reports_come_five_times_a_second_at_most() {
    assertThat(isDueAfter(1_000)).isTrue();
    assertThat(isDueAfter(0)).isFalse();
    assertThat(isDueAfter(199)).isFalse();
    assertThat(isDueAfter(1)).isTrue();
    assertThat(isDueAfter(700)).isTrue();
    assertThat(isDueAfter(100)).isFalse();
  }
}

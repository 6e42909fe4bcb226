package dev.raceway.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** With times that are given, what a calibration takes a trial to cost, and when it ends. */
class FastestSpanTest {

  private static final double MILLI = 1e6;
  private static final double LOOK = 100 * MILLI;
  private static final long FEWEST = 8;

  private final FastestSpan fastest = new FastestSpan();

  @Test
  void slow_trials_before_the_compiler_is_done_do_not_count() {
    fastest.note(4, 80 * MILLI);
    assertThat(fastest.nanosPerTrial()).isEqualTo(20 * MILLI);
    fastest.note(24, 120 * MILLI);

    assertThat(fastest.nanosPerTrial()).as("the mean would be 5 ms").isEqualTo(2 * MILLI);
  }

  @Test
  void a_much_faster_span_begins_the_look_anew() {
    fastest.note(10, 90 * MILLI);
    assertThat(fastest.isSettled(FEWEST, LOOK)).isFalse();
    fastest.note(50, 130 * MILLI);
    assertThat(fastest.isSettled(FEWEST, LOOK)).as("1 ms after 9 ms").isFalse();
    fastest.note(150, 229 * MILLI);
    assertThat(fastest.isSettled(FEWEST, LOOK)).as("99 ms later").isFalse();
    fastest.note(151, 230 * MILLI);
    assertThat(fastest.isSettled(FEWEST, LOOK)).isTrue();
  }

  @Test
  void a_span_that_is_a_little_faster_or_slower_does_not() {
    fastest.note(10, 50 * MILLI);
    fastest.note(20, 92 * MILLI);
    fastest.note(30, 200 * MILLI);

    assertThat(fastest.isSettled(FEWEST, LOOK)).isTrue();
    assertThat(fastest.nanosPerTrial()).isEqualTo(4.2 * MILLI);
  }

  @Test
  void few_trials_tell_nothing_however_long_they_take() {
    fastest.note(7, 5_000 * MILLI);
    assertThat(fastest.isSettled(FEWEST, LOOK)).isFalse();
    fastest.note(7, 6_000 * MILLI);
    assertThat(fastest.isSettled(FEWEST, LOOK)).as("no trial has ended since").isFalse();
    fastest.note(8, 7_000 * MILLI);
    assertThat(fastest.isSettled(FEWEST, LOOK)).isTrue();
  }
}

package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.sample.Interval;
import dev.raceway.explore.sample.SampledOutcomes;
import dev.raceway.explore.sample.Sampling;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingTest {

  private static final int SAMPLES = 4_000;
  private static final int SEEDS = 100;

  @ParameterizedTest
  @CsvSource({"SCHEDULES, none, 0.9", "COIN_FLIP, none, 0.75", "COIN_FLIP, write-only, 0.875"})
  void intervals_hold_what_is_true_in_nineteen_of_twenty_cases(
      Weighting weighting, String lock, double truth) {
    State start = State.start(Asked.program(2, 1, "plain", lock));
    long right =
        IntStream.range(0, SEEDS)
            .mapToObj(seed -> Sampling.of(start, weighting, seed, 400, Budget.ENDLESS))
            .map(estimate -> estimate.interval(1, 1))
            .filter(interval -> interval.low() <= truth && truth <= interval.high())
            .count();
    assertThat(right).isBetween(88L, 99L);
  }

  @Test
  void all_values_are_met_about_as_often_as_they_should_be() {
    State start = State.start(Program.plain(3, 2));
    Counts counts = Asked.counts(start);
    SampledOutcomes estimate = Sampling.of(start, Weighting.SCHEDULES, 7, SAMPLES, Budget.ENDLESS);
    counts
        .shares()
        .keySet()
        .forEach(
            value ->
                assertThat((double) estimate.hits().getOrDefault(value, 0) / SAMPLES)
                    .isCloseTo(
                        counts.shareOfSchedules(value).rounded(6).doubleValue(), within(0.03)));
  }

  @Test
  void the_same_seed_draws_the_same() {
    State start = State.start(Asked.program(4, 5, "plain", "write-only"));
    SampledOutcomes first = Sampling.of(start, Weighting.COIN_FLIP, 1, 50, Budget.ENDLESS);
    assertThat(Sampling.of(start, Weighting.COIN_FLIP, 1, 50, Budget.ENDLESS)).isEqualTo(first);
    assertThat(Sampling.of(start, Weighting.COIN_FLIP, 2, 50, Budget.ENDLESS)).isNotEqualTo(first);
    assertThat(first.samples()).isEqualTo(50);
  }

  @Test
  void it_ends_early_with_what_it_has() {
    State start = State.start(Program.plain(8, 1_000));
    SampledOutcomes estimate =
        Sampling.of(start, Weighting.COIN_FLIP, 1, 1_000_000, soFar -> false);
    assertThat(estimate.samples()).isBetween(1, 100);
    assertThat(estimate.hits().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(estimate.samples());
  }

  @ParameterizedTest
  @CsvSource({
    "plain, none, true", "atomic, none, true", "volatile, per-thread, true",
    "plain, write-only, false", "plain, mutex, false", "cas, none, false",
    "call, none, true", "call/3.10, none, false",
  })
  void all_schedules_alike_only_where_every_order_is_one(
      String counter, String lock, boolean possible) {
    State start = State.start(Asked.program(2, 2, counter, lock));
    assertThat(Sampling.isPossible(start, Weighting.SCHEDULES)).isEqualTo(possible);
    assertThat(Sampling.isPossible(start, Weighting.COIN_FLIP)).isTrue();
    if (!possible) {
      assertThatThrownBy(() -> Sampling.of(start, Weighting.SCHEDULES, 1, 1, Budget.ENDLESS))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** From tables of the interval. */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 0.2775",
    "1, 10, 0.0179, 0.4042",
    "5, 10, 0.2366, 0.7634",
    "10, 10, 0.7225, 1",
  })
  void the_interval(int hits, int samples, double low, double high) {
    Interval interval = Interval.wilson(hits, samples);
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }
}

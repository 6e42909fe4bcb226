package dev.raceway.trial.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.random.RandomCases;
import dev.raceway.trial.run.Trials;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The histogram against plain lists. */
class TrialOutcomesPropertyTest {

  private static final TrialSetup SETUP = TrialSetup.plain(8, 500);

  @Test
  void counted_as_a_list_would_be() {
    RandomCases.check(
        200,
        dice -> {
          List<Long> found = dice.list(1, 3_000, () -> dice.between(1L, 4_000L));

          OutcomeCounter counts = new OutcomeCounter(SETUP);
          found.forEach(counts::add);
          TrialOutcomes outcomes = counts.outcomes();

          Map<Long, Long> times =
              found.stream()
                  .collect(
                      Collectors.groupingBy(
                          Function.identity(), TreeMap::new, Collectors.counting()));
          assertThat(outcomes.list())
              .isEqualTo(
                  times.entrySet().stream()
                      .map(entry -> new TrialOutcomes.Outcome(entry.getKey(), entry.getValue()))
                      .toList());
          assertThat(outcomes.distinct()).isEqualTo(times.size());
          assertThat(outcomes.width()).isEqualTo(1);
          assertThat(outcomes.total()).isEqualTo(found.size());
          assertThat(outcomes.exact()).isEqualTo(Collections.frequency(found, 4000L));
          List<Long> sorted = found.stream().sorted().toList();
          assertThat(outcomes.lowest()).hasValue(sorted.get(0));
          assertThat(outcomes.highest()).hasValue(sorted.get(found.size() - 1));
          assertThat(outcomes.median()).hasValue(sorted.get((found.size() - 1) / 2));
          double mean = found.stream().mapToLong(Long::longValue).average().orElseThrow();
          assertThat(outcomes.lostShare()).isCloseTo(1 - mean / 4000, within(1e-9));
          assertThat(counts.recent())
              .isEqualTo(found.subList(Math.max(0, found.size() - 20), found.size()));
        });
  }

  @Test
  void before_the_first_trial() {
    TrialOutcomes none = new OutcomeCounter(SETUP).outcomes();
    assertThat(none.list()).isEmpty();
    assertThat(none.total()).isZero();
    assertThat(none.lostShare()).isZero();
    assertThat(none.lowest()).isEmpty();
    assertThat(none.highest()).isEmpty();
    assertThat(none.median()).isEmpty();
  }

  @Test
  void a_million_distinct_values_stay_within_bounds() {
    long values = 1_000_000;
    TrialSetup setup = TrialSetup.plain(1, (int) values);
    OutcomeCounter counts = new OutcomeCounter(setup);
    for (long value = 1; value <= values; value++) {
      // A large odd step visits every value once, and neighbours far apart in time.
      counts.add(1 + (value * 611_953) % values);
    }
    TrialOutcomes outcomes = counts.outcomes();

    assertThat(outcomes.distinct()).isLessThanOrEqualTo(Histogram.MAX_DISTINCT);
    assertThat(outcomes.width()).isGreaterThan(1);
    assertThat(outcomes.total()).isEqualTo(values);
    assertThat(outcomes.exact()).isEqualTo(1);
    assertThat(outcomes.lowest()).hasValue(1);
    assertThat(outcomes.highest()).hasValue(values);
    assertThat(outcomes.lostShare()).isCloseTo(0.5, within(1e-5));
    assertThat(outcomes.median().orElseThrow())
        .isBetween(values / 2 - outcomes.width(), values / 2);
    assertThat(outcomes.list())
        .allSatisfy(
            outcome -> {
              assertThat(outcome.value() % outcomes.width()).isZero();
              assertThat(outcome.times()).isLessThanOrEqualTo(outcomes.width());
            });
    assertThat(outcomes.list().stream().mapToLong(TrialOutcomes.Outcome::times).sum())
        .isEqualTo(values);
  }

  @Test
  void negative_values_fall_into_ranges_too() {
    Histogram histogram = new Histogram();
    for (long value = -200_000; value < 0; value++) {
      histogram.add(new long[] {value}, 1);
    }
    assertThat(histogram.sortedStarts()[0]).isEqualTo(-200_000);
    assertThat(histogram.timesOf(-histogram.width())).isEqualTo(histogram.width());
  }

  @Test
  void the_most_that_can_be_lost_does_not_overflow() {
    TrialSetup largest = TrialSetup.plain(8, TrialSetup.MAX_INCREMENTS);
    assertThat(Math.multiplyExact(largest.allIncrements(), Trials.MAX_TRIALS)).isPositive();
  }
}

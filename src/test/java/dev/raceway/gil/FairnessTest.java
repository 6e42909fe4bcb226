package dev.raceway.gil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What the protocol gives threads that only compute; real threads are measured, not asserted. */
class FairnessTest {

  private static final int SWITCH_INTERVAL = 50;
  private static final int TWO_SECONDS = 20_000;

  @Property
  void every_thread_has_its_share_over_two_seconds(
      @ForAll @IntRange(min = 2, max = 8) int threads,
      @ForAll @IntRange(min = 1, max = 120) int safePointEvery) {
    int[] held =
        new SimulatedThreads(threads, SWITCH_INTERVAL, safePointEvery).run(TWO_SECONDS).held();
    double equal = (double) TWO_SECONDS / threads;
    assertThat(Arrays.stream(held).min().orElseThrow()).isGreaterThan((int) (0.9 * equal));
  }

  @Property
  void it_goes_round(
      @ForAll @IntRange(min = 2, max = 8) int threads,
      @ForAll @IntRange(min = 1, max = 120) int safePointEvery) {
    var holders =
        new SimulatedThreads(threads, SWITCH_INTERVAL, safePointEvery).run(TWO_SECONDS).holders();
    assertThat(holders).hasSizeGreaterThan(threads);
    for (int i = 0; i < holders.size(); i++) {
      assertThat(holders.get(i)).isEqualTo(i % threads);
    }
  }

  @Property
  void a_turn_takes_the_interval_and_what_is_left_to_the_next_safe_point(
      @ForAll @IntRange(min = 1, max = 60) int safePointEvery) {
    int turns =
        new SimulatedThreads(2, SWITCH_INTERVAL, safePointEvery).run(TWO_SECONDS).holders().size();
    assertThat(TWO_SECONDS / turns)
        .isBetween(SWITCH_INTERVAL - 1, SWITCH_INTERVAL + safePointEvery);
  }
}

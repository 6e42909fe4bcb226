package dev.raceway.gil.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.random.RandomCases;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the protocol gives threads that only compute; real threads are measured, not asserted. */
class FairnessTest {

  private static final int SWITCH_INTERVAL = 50;
  private static final int TWO_SECONDS = 20_000;

  @Test
  void every_thread_has_its_share_over_two_seconds() {
    RandomCases.check(
        1_000,
        dice -> {
          int threads = dice.between(2, 8);
          int safePointEvery = dice.between(1, 120);

          int[] held =
              new SimulatedThreads(threads, SWITCH_INTERVAL, safePointEvery)
                  .run(TWO_SECONDS)
                  .held();
          double equal = (double) TWO_SECONDS / threads;
          assertThat(Arrays.stream(held).min().orElseThrow()).isGreaterThan((int) (0.9 * equal));
        });
  }

  @Test
  void it_goes_round() {
    RandomCases.check(
        1_000,
        dice -> {
          int threads = dice.between(2, 8);
          int safePointEvery = dice.between(1, 120);

          var holders =
              new SimulatedThreads(threads, SWITCH_INTERVAL, safePointEvery)
                  .run(TWO_SECONDS)
                  .holders();
          assertThat(holders).hasSizeGreaterThan(threads);
          for (int i = 0; i < holders.size(); i++) {
            assertThat(holders.get(i)).isEqualTo(i % threads);
          }
        });
  }

  @Test
  void a_turn_takes_the_interval_and_what_is_left_to_the_next_safe_point() {
    RandomCases.check(
        1_000,
        dice -> {
          int safePointEvery = dice.between(1, 60);

          int turns =
              new SimulatedThreads(2, SWITCH_INTERVAL, safePointEvery)
                  .run(TWO_SECONDS)
                  .holders()
                  .size();
          assertThat(TWO_SECONDS / turns)
              .isBetween(SWITCH_INTERVAL - 1, SWITCH_INTERVAL + safePointEvery);
        });
  }
}

package dev.raceway.ui.trials.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialSetup;
import org.junit.jupiter.api.Test;

class ExpectedSharesTest {

  private static final TrialSetup TWO = TrialSetup.plain(2, 1);

  /** Eight threads can be stepped, and no more. */
  @Test
  void nineThreadsHaveNone() {
    assertThat(ExpectedShares.of(TrialSetup.plain(9, 1), Budget.ENDLESS)).isEmpty();
  }

  @Test
  void of_two_increments_nine_in_ten_schedules_lose_and_three_in_four_coins() {
    assertThat(ExpectedShares.of(TWO, Budget.ENDLESS).orElseThrow().rows())
        .containsExactly(
            new ExpectedShares.Row(1, 0.9, 0.75), new ExpectedShares.Row(2, 0.1, 0.25));
  }

  @Test
  void under_a_lock_there_is_one_end() {
    assertThat(
            ExpectedShares.of(TWO.with(CounterKind.PLAIN, LockMode.MUTEX), Budget.ENDLESS)
                .orElseThrow()
                .rows())
        .containsExactly(new ExpectedShares.Row(2, 1, 1));
  }

  @Test
  void nothing_is_said_of_what_is_large_or_cannot_be_stepped_or_is_given_up() {
    assertThat(ExpectedShares.of(TrialSetup.plain(5, 100_000), Budget.ENDLESS)).isEmpty();
    assertThat(ExpectedShares.of(TWO.with(CounterKind.NAIVE, LockMode.NONE), Budget.ENDLESS))
        .isEmpty();
    assertThat(ExpectedShares.of(TWO.with(CounterKind.PLAIN, LockMode.FAIR), Budget.ENDLESS))
        .isEmpty();
    assertThat(ExpectedShares.of(TrialSetup.plain(2, 10), soFar -> false)).isEmpty();
  }
}

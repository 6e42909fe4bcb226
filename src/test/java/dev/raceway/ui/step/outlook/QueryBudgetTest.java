package dev.raceway.ui.step.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.ui.motion.HandClock;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryBudgetTest {

  private final HandClock clock = new HandClock();
  private final Cancellation cancellation = new Cancellation();
  private final List<ExplorationProgress> told = new ArrayList<>();
  private final QueryBudget budget = new QueryBudget(cancellation, told::add, clock::nanos);

  private boolean allowsAfter(long millis) {
    clock.pass(millis);
    return budget.allows(new ExplorationProgress(1, 1, 1));
  }

  @Test
  void a_question_may_take_twenty_seconds() {
    assertThat(allowsAfter(0)).isTrue();
    assertThat(allowsAfter(19_999)).isTrue();
    assertThat(allowsAfter(1)).isFalse();
  }

  @Test
  void one_that_was_taken_back_may_take_no_longer() {
    assertThat(allowsAfter(10)).isTrue();
    cancellation.cancel();
    assertThat(allowsAfter(0)).isFalse();
  }

  @Test
  void who_waits_for_more_than_a_second_is_told_and_then_five_times_a_second() {
    allowsAfter(999);
    assertThat(told).isEmpty();
    allowsAfter(1);
    assertThat(told).hasSize(1);
    allowsAfter(199);
    assertThat(told).hasSize(1);
    allowsAfter(1);
    assertThat(told).hasSize(2);
  }
}

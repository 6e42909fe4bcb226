package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.answer.Reach;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All or nothing, and never more than was allowed. */
class LimitsTest {

  private static final State SMALL = State.start(Program.plain(2, 2));
  private static final State HUGE = State.start(Program.plain(8, 1_000));
  private static final Limits FEW = new Limits(2_000_000, 1 << 20);

  @Test
  void as_many_states_as_there_are_are_enough_and_one_less_is_not() {
    long states = Asked.outcomes(SMALL).counts().states();
    assertThat(Explorer.outcomes(SMALL, Limits.USUAL.withStates(states), Budget.ENDLESS))
        .isInstanceOf(Answer.Exact.class);
    Inconclusive<Outcomes> stopped =
        gaveUp(Explorer.outcomes(SMALL, Limits.USUAL.withStates(states - 1), Budget.ENDLESS));
    assertThat(stopped.reason()).isEqualTo(Reason.STATES);
    assertThat(stopped.progress()).isEqualTo(new ExplorationProgress(states, 12, 12));
  }

  @Test
  void memory_is_bounded() {
    Inconclusive<Outcomes> stopped = gaveUp(Explorer.outcomes(HUGE, FEW, Budget.ENDLESS));
    assertThat(stopped.reason()).isEqualTo(Reason.MEMORY);
    assertThat(stopped.progress().of()).isEqualTo(24_000);
    assertThat(stopped.progress().steps()).isBetween(1, 100);
    assertThat(gaveUp(Explorer.values(HUGE, FEW, Budget.ENDLESS)).reason())
        .isEqualTo(Reason.MEMORY);
    assertThat(gaveUp(Explorer.witnesses(HUGE, Set.of(3L), FEW, Budget.ENDLESS)).reason())
        .isEqualTo(Reason.MEMORY);
    assertThat(gaveUp(Explorer.reach(Trace.of(HUGE.program()), FEW, Budget.ENDLESS)).reason())
        .isEqualTo(Reason.MEMORY);
  }

  @Test
  void the_budget_ends_it_and_is_told_how_far_it_came() {
    List<ExplorationProgress> told = new ArrayList<>();
    Budget thrice =
        soFar -> {
          told.add(soFar);
          return told.size() < 3;
        };
    Inconclusive<Counts> stopped = gaveUp(Explorer.counts(HUGE, Limits.USUAL, thrice));
    assertThat(stopped.reason()).isEqualTo(Reason.BUDGET);
    assertThat(told).hasSize(3).isSortedAccordingTo((one, two) -> one.steps() - two.steps());
    assertThat(stopped.progress()).isEqualTo(told.get(2));
    assertThat(gaveUp(Explorer.witnesses(SMALL, Set.of(3L), Limits.USUAL, soFar -> false)))
        .extracting(Inconclusive::reason)
        .isEqualTo(Reason.BUDGET);
  }

  @Test
  void where_nothing_can_be_lost_no_states_are_needed() {
    Program guarded = HUGE.program().withLock(LockMode.MUTEX, true);
    Limits none = Limits.USUAL.withStates(0);
    Reach reach = Asked.exact(Explorer.reach(Trace.of(guarded), none, Budget.ENDLESS));
    assertThat(reach.values(0)).containsExactly(8_000L);
    assertThat(Asked.exact(Explorer.values(State.start(guarded), none, Budget.ENDLESS)))
        .containsExactly(8_000L);
  }

  private static <T> Inconclusive<T> gaveUp(Answer<T> answer) {
    assertThat(answer).isInstanceOf(Inconclusive.class);
    return (Inconclusive<T>) answer;
  }
}

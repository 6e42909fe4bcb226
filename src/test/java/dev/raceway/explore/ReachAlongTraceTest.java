package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Reach;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachAlongTraceTest {

  @Test
  void what_can_still_happen_shrinks_step_by_step() {
    Reach reach = Asked.reach(trace(Program.plain(2, 1), "AB3A2"));
    assertThat(reach.values(0)).containsExactly(1L, 2L);
    assertThat(reach.values(1)).containsExactly(1L, 2L);
    assertThat(reach.values(2)).containsExactly(1L);
    assertThat(reach.canReach(1, 2)).isTrue();
    assertThat(reach.canReach(2, 2)).isFalse();
    assertThat(reach.canReach(0, 3)).isFalse();
  }

  @ParameterizedTest(name = "{0}x{1} {2}: {3}")
  @CsvSource({
    "2, 1, AB3A2, 2",
    "2, 1, A2B3A, 3",
    "2, 2, A6B6, 0",
    "2, 2, A6B3, 0",
    "3, 1, A3BCB2C2, 5",
  })
  void the_point_of_no_return_is_where_a_second_thread_reads(
      int threads, int increments, String schedule, int position) {
    Reach reach = Asked.reach(trace(Program.plain(threads, increments), schedule));
    assertThat(reach.lostAt((long) threads * increments).orElse(0)).isEqualTo(position);
  }

  @Test
  void the_lock_switch_changes_what_can_happen_but_does_not_bring_back_what_is_lost() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
    Reach reach = Asked.reach(trace(program, "+-AB+B2A2"));
    assertThat(reach.values(0)).containsExactly(1L, 2L);
    assertThat(reach.values(1)).containsExactly(2L);
    assertThat(reach.values(2)).containsExactly(1L, 2L);
    assertThat(reach.values(5)).containsExactly(1L);
    assertThat(reach.lostAt(2)).hasValue(4);
    assertThat(reach.lostAt(1)).hasValue(1);
  }

  @Test
  void from_a_later_position_on_it_says_the_same() {
    Program program = Program.plain(2, 2).withLock(LockMode.MUTEX, false);
    Trace trace = trace(program, "AB3+A2-AB");
    Reach whole = Asked.reach(trace);
    for (int first = 0; first <= trace.length(); first++) {
      Reach part = Asked.exact(Explorer.reach(trace, first, Limits.USUAL, Budget.ENDLESS));
      for (int position = first; position <= trace.length(); position++) {
        assertThat(part.values(position)).isEqualTo(whole.values(position));
      }
      assertThat(part.lostAt(4).isPresent()).isEqualTo(first < 2);
    }
  }

  @Test
  void there_is_nothing_beyond_the_trace_nor_before_what_was_asked_for() {
    Trace trace = trace(Program.plain(1, 1), "A");
    Reach reach = Asked.exact(Explorer.reach(trace, 1, Limits.USUAL, Budget.ENDLESS));
    assertThatThrownBy(() -> reach.values(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> reach.values(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void who_cannot_be_interrupted_rules_the_exact_result_out_before_it_reads() {
    Program program =
        Program.plain(2, 1)
            .withCounter(CounterKind.CALL)
            .withPython(PythonRule.AFTER_CALLS)
            .withLock(LockMode.MUTEX, false);
    Trace trace = trace(program, "A2 + B");
    assertThat(Asked.reach(trace).lostAt(2)).hasValue(4);
    assertThat(Explorer.canBeExact(trace.state(3))).isTrue();
    assertThat(Explorer.canBeExact(trace.state(4))).isFalse();
  }

  private static Trace trace(Program program, String schedule) {
    return Trace.of(program, ScheduleText.parse(schedule));
  }
}

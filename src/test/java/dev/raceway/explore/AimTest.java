package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.RoundRobin;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AimTest {

  private static final Aim WORST = new Aim.Worst();

  /** The textbook's schedule is not searched for, so hold it to the search. */
  @ParameterizedTest
  @CsvSource({
    "2, 1, none", "2, 2, none", "2, 3, none", "2, 9, none", "3, 1, none", "3, 2, none",
    "3, 4, none", "4, 3, none", "5, 2, none", "8, 1, none", "2, 4, write-only", "3, 2, write-only",
    "2, 4, per-thread", "3, 3, per-thread",
  })
  void the_worst_from_the_start_is_the_smallest_value_with_the_fewest_switches(
      int threads, int increments, String lock) {
    worstIsSmallest(Asked.program(threads, increments, "plain", lock));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, call, none", "2, 3, call, write-only", "2, 1, call/3.10, none",
    "2, 4, call/3.10, none", "3, 3, call/3.10, none", "3, 2, call/3.10, write-only",
    "2, 3, call/3.10, per-thread", "2, 3, plain/3.10, none", "3, 2, plain/3.10, write-only",
  })
  void under_a_rule_of_pythons_too(int threads, int increments, String counter, String lock) {
    worstIsSmallest(Asked.program(threads, increments, counter, lock));
  }

  private static void worstIsSmallest(Program program) {
    State start = State.start(program);
    Witness worst = Asked.witness(WORST, start).orElseThrow();
    long smallest = Asked.counts(start).shares().firstKey();
    Witness searched = Asked.witness(new Aim.Exactly(smallest), start).orElseThrow();
    assertThat(worst.contextSwitches()).isEqualTo(searched.contextSwitches());
    State end = Trace.of(start.program(), worst.schedule()).end();
    assertThat(end.isComplete()).isTrue();
    assertThat(end.count()).isEqualTo(smallest);
    assertThat(end.progress().contextSwitches()).isEqualTo(worst.contextSwitches());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, -3})
  void the_worst_of_a_run_under_way_loses_most_whatever_the_sign(long amount) {
    Program program = Program.plain(2, 3).withAmount(amount);
    Trace trace = Trace.of(program, ScheduleText.parse("AB9"));
    assertThat(followed(WORST, trace, 1).end().count()).isEqualTo(2 * amount);
    assertThat(followed(WORST, trace, 10).end().count()).isEqualTo(3 * amount);
  }

  @Test
  void where_a_lock_keeps_others_out_nothing_can_be_lost() {
    Program program = Program.plain(3, 2).withLock(LockMode.SEMAPHORE, true);
    State end = followed(WORST, Trace.of(program), 0).end();
    assertThat(end.count()).isEqualTo(6);
    assertThat(end.progress().contextSwitches()).isEqualTo(2);
  }

  @Test
  void exactly_ends_there_or_does_nothing() {
    Program program = Program.plain(2, 4);
    for (long value = 2; value <= 8; value++) {
      Trace trace = followed(new Aim.Exactly(value), Trace.of(program), 0);
      assertThat(trace.end().isComplete()).isTrue();
      assertThat(trace.end().count()).isEqualTo(value);
    }
    assertThat(followed(new Aim.Exactly(9), Trace.of(program), 0).length()).isZero();
    assertThat(Asked.witness(new Aim.Exactly(1), State.start(program))).isEmpty();
  }

  @Test
  void whoever_leaves_the_plan_is_given_another() {
    Program program = Program.plain(2, 4).withLock(LockMode.MUTEX, false);
    GoalScheduler towards = towards(new Aim.Exactly(3), 0);
    Trace trace = Trace.of(program).followed(towards, 4);
    trace = trace.then(other(towards.next(trace).orElseThrow()));
    trace = trace.then(Decision.toggleLock(true)).then(Decision.toggleLock(false));
    Trace end = trace.followed(towards, Integer.MAX_VALUE);
    assertThat(end.end().count()).isEqualTo(3);
    for (int position = 0; position < end.length(); position++) {
      Trace part = end.upTo(position);
      assertThat(towards(new Aim.Exactly(3), 0).next(part)).isEqualTo(towards.next(part));
    }
  }

  @Test
  void before_it_is_in_charge_it_decides_at_the_end_of_any_trace() {
    GoalScheduler towards = towards(new Aim.Exactly(4), 9);
    Trace trace = Trace.of(Program.plain(2, 4)).followed(new RoundRobin(5), 9);
    for (int position = 0; position <= trace.length(); position++) {
      Trace part = trace.upTo(position);
      assertThat(towards.next(part)).isEqualTo(towards(new Aim.Exactly(4), 9).next(part));
    }
  }

  @Test
  void what_is_out_of_reach_may_come_back_with_the_switch() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
    GoalScheduler towards = towards(new Aim.Exactly(1), 0);
    assertThat(towards.next(Trace.of(program))).isEmpty();
    Trace thrown = Trace.of(program).then(Decision.toggleLock(false));
    assertThat(thrown.followed(towards, Integer.MAX_VALUE).end().count()).isEqualTo(1);
  }

  private static Decision other(Decision decision) {
    return Decision.run(ThreadId.at(1 - ((Decision.Run) decision).thread().index()));
  }

  private static Trace followed(Aim aim, Trace trace, int from) {
    return trace.upTo(from).followed(towards(aim, from), Integer.MAX_VALUE);
  }

  private static GoalScheduler towards(Aim aim, int from) {
    return new GoalScheduler(aim, from, Limits.USUAL, Budget.ENDLESS);
  }
}

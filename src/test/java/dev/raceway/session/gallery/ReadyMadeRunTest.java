package dev.raceway.session.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.engine.RealRun;
import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.Event;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.RoundRobin;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every ready-made run does on real threads what its title and its sentence promise. */
class ReadyMadeRunTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);
  private static final ThreadId C = ThreadId.at(2);

  private static ReadyMadeRun read(ReadyMade name) {
    return ReadyMadeRun.of(name);
  }

  private static List<Event.Stepped> steps(ReadyMade name) {
    return read(name).trace().events().stream()
        .filter(Event.Stepped.class::isInstance)
        .map(Event.Stepped.class::cast)
        .toList();
  }

  private static List<Event.Stepped> stomps(ReadyMade name) {
    return steps(name).stream().filter(Event.Stepped::stomps).toList();
  }

  private static State end(ReadyMade name) {
    return read(name).trace().end();
  }

  @ParameterizedTest
  @EnumSource
  void real_threads_end_at_the_promised_count(ReadyMade name) {
    ReadyMadeRun run = read(name);
    try (RealRun real = new RealRun(run.code().program())) {
      for (Decision decision : run.trace().decisions()) {
        real.apply(decision);
      }

      assertThat(real.state().count()).isEqualTo(run.promised());
      assertThat(real.state().isComplete()).isEqualTo(name != ReadyMade.THOUSAND_ERASED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_class_is_asked_before_the_run_ends_and_never_at_its_start(ReadyMade name) {
    ReadyMadeRun run = read(name);

    assertThat(run.pauses().positions())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark).isBetween(1, run.trace().length() - 1));
  }

  @ParameterizedTest
  @EnumSource
  void a_run_that_loses_waits_before_its_last_stomp(ReadyMade name) {
    Trace trace = read(name).trace();
    if (trace.end().lost() > 0 && name != ReadyMade.EVERYBODY_ENDS_AT_ONE) {
      int last = trace.length();
      while (!(trace.event(last) instanceof Event.Stepped step && step.stomps())) {
        last--;
      }
      int decisive = name == ReadyMade.FAIR_TIME_SLICES ? 8 : last;
      assertThat(read(name).pauses().has(decisive - 1)).isTrue();
    }
  }

  @Test
  void in_the_classic_stomp_a_erases_bs_only_increment() {
    assertThat(stomps(ReadyMade.CLASSIC_STOMP))
        .singleElement()
        .satisfies(
            stomp -> {
              assertThat(stomp.thread()).isEqualTo(A);
              assertThat(stomp.erased()).singleElement().hasToString("B1");
            });
  }

  @Test
  void one_write_of_a_erases_a_thousand_increments_of_b() {
    assertThat(stomps(ReadyMade.THOUSAND_ERASED))
        .singleElement()
        .satisfies(
            stomp -> {
              assertThat(stomp.thread()).isEqualTo(A);
              assertThat(stomp.erased())
                  .hasSize(1000)
                  .allMatch(increment -> increment.thread().equals(B));
            });
  }

  @Test
  void everybody_reads_zero_and_writes_one() {
    assertThat(end(ReadyMade.EVERYBODY_ENDS_AT_ONE).lost()).isEqualTo(4);
    assertThat(steps(ReadyMade.EVERYBODY_ENDS_AT_ONE))
        .filteredOn(step -> step.overwrite().isPresent())
        .allMatch(step -> step.count() == 1);
  }

  @Test
  void c_brings_back_what_b_erased() {
    List<Event.Stepped> stomps = stomps(ReadyMade.ERASED_AND_RESTORED);

    assertThat(stomps).extracting(Event.Stepped::thread).containsExactly(B, C);
    assertThat(stomps.get(0).erased()).singleElement().hasToString("A1");
    assertThat(stomps.get(1).restored()).singleElement().hasToString("A1");
    assertThat(stomps.get(1).erased()).singleElement().hasToString("B1");
  }

  @Test
  void equal_time_slices_lose_half() {
    ReadyMadeRun run = read(ReadyMade.FAIR_TIME_SLICES);
    Trace fair = Trace.of(run.code().program()).followed(new RoundRobin(2), Integer.MAX_VALUE);

    assertThat(run.trace().decisions()).isEqualTo(fair.decisions());
    assertThat(fair.end().lost()).isEqualTo(3);
  }

  @Test
  void three_threads_wait_for_the_lock_and_get_it_in_their_order() {
    List<Event.Stepped> steps = steps(ReadyMade.LOCK_AND_QUEUE);

    assertThat(steps).anyMatch(step -> step.queue().size() == 3);
    assertThat(steps)
        .filteredOn(step -> step.handedTo().isPresent())
        .extracting(step -> step.handedTo().orElseThrow())
        .containsExactly(B, C, ThreadId.at(3));
    assertThat(end(ReadyMade.LOCK_AND_QUEUE).lost()).isZero();
  }

  @Test
  void the_thread_that_does_not_ask_is_erased_by_the_one_that_has_the_lock() {
    Trace trace = read(ReadyMade.ONE_FORGETS_THE_LOCK).trace();

    assertThat(trace.events())
        .filteredOn(Event.SwitchThrown.class::isInstance)
        .singleElement()
        .isEqualTo(new Event.SwitchThrown(false, 0));
    assertThat(stomps(ReadyMade.ONE_FORGETS_THE_LOCK))
        .singleElement()
        .satisfies(stomp -> assertThat(stomp.lockOwner()).hasValue(A))
        .satisfies(stomp -> assertThat(stomp.erased()).singleElement().hasToString("B1"));
  }

  @Test
  void a_lock_around_the_write_makes_wait_and_loses_all_the_same() {
    assertThat(read(ReadyMade.LOCK_AROUND_WRITE_ONLY).code().program().lock())
        .isEqualTo(LockMode.WRITE_ONLY);
    assertThat(steps(ReadyMade.LOCK_AROUND_WRITE_ONLY)).anyMatch(Event.Stepped::blocked);
    assertThat(end(ReadyMade.LOCK_AROUND_WRITE_ONLY).lost()).isEqualTo(1);
  }

  @Test
  void a_lock_per_thread_makes_nobody_wait() {
    assertThat(read(ReadyMade.LOCK_PER_THREAD).code().program().lock())
        .isEqualTo(LockMode.PER_THREAD);
    assertThat(steps(ReadyMade.LOCK_PER_THREAD)).noneMatch(Event.Stepped::blocked);
    assertThat(end(ReadyMade.LOCK_PER_THREAD).lost()).isEqualTo(1);
  }

  @Test
  void a_compare_and_set_fails_once_and_nothing_is_lost() {
    assertThat(read(ReadyMade.COMPARE_AND_SET).code().program().counter())
        .isEqualTo(CounterKind.CAS);
    assertThat(steps(ReadyMade.COMPARE_AND_SET)).filteredOn(Event.Stepped::retry).hasSize(1);
    assertThat(end(ReadyMade.COMPARE_AND_SET).lost()).isZero();
  }

  @Test
  void a_call_lets_another_thread_in_since_python_3_10_too() {
    Program program = read(ReadyMade.CALL_IN_BETWEEN).code().program();

    assertThat(program.python()).isEqualTo(PythonRule.AFTER_CALLS);
    assertThat(steps(ReadyMade.CALL_IN_BETWEEN))
        .filteredOn(Event.Stepped::contextSwitch)
        .first()
        .extracting(Event.Stepped::step)
        .isEqualTo(3);
    assertThat(end(ReadyMade.CALL_IN_BETWEEN).lost()).isEqualTo(1);
  }

  @Test
  void ten_increments_come_down_to_two() {
    State end = end(ReadyMade.DOWN_TO_TWO);

    assertThat(end.expected()).isEqualTo(10);
    assertThat(end.count()).isEqualTo(2);
    assertThat(stomps(ReadyMade.DOWN_TO_TWO)).hasSize(2);
  }

  @Test
  void what_the_textbooks_races_can_end_at_is_as_said() {
    assertThat(values(ReadyMade.PRODUCER_AND_CONSUMER)).containsExactly(4L, 5L, 6L);
    assertThat(values(ReadyMade.DEPOSIT_AND_WITHDRAWAL)).containsExactly(70L, 120L, 150L);
    assertThat(values(ReadyMade.ONE_AND_TWO)).containsExactly(1L, 2L, 3L);
    assertThat(values(ReadyMade.TWO_PERMITS)).containsExactly(1L, 2L, 3L);
    Counts exam = counts(ReadyMade.EXAM_GRAIN);
    assertThat(exam.schedules()).isEqualTo(6);
    assertThat(exam.shares().get(1L).schedules()).isEqualTo(4);
  }

  @Test
  void a_lost_withdrawal_leaves_too_much() {
    assertThat(stomps(ReadyMade.DEPOSIT_AND_WITHDRAWAL))
        .singleElement()
        .satisfies(stomp -> assertThat(stomp.erased()).singleElement().hasToString("B1"));
    State end = end(ReadyMade.DEPOSIT_AND_WITHDRAWAL);
    assertThat(end.count() - end.expected()).isEqualTo(30);
  }

  @Test
  void one_write_erases_five_withdrawals() {
    assertThat(stomps(ReadyMade.FIVE_DEPOSITS))
        .singleElement()
        .satisfies(stomp -> assertThat(stomp.erased()).hasSize(5));
    assertThat(end(ReadyMade.FIVE_DEPOSITS).expected()).isZero();
  }

  @Test
  void with_two_permits_one_waits_and_an_update_is_lost_all_the_same() {
    assertThat(steps(ReadyMade.TWO_PERMITS)).filteredOn(Event.Stepped::blocked).hasSize(1);
    assertThat(stomps(ReadyMade.TWO_PERMITS))
        .singleElement()
        .satisfies(stomp -> assertThat(stomp.erased()).singleElement().hasToString("A1"));
  }

  private static SortedSet<Long> values(ReadyMade name) {
    return new TreeSet<>(counts(name).shares().keySet());
  }

  private static Counts counts(ReadyMade name) {
    State start = State.start(read(name).code().program());
    return ((Answer.Exact<Counts>) Explorer.counts(start, Limits.USUAL, Budget.ENDLESS)).value();
  }

  @Test
  void a_promise_can_be_broken() {
    ReadyMadeRun run = read(ReadyMade.CLASSIC_STOMP);
    Trace orderly =
        Trace.of(run.code().program()).followed(new OneAfterAnother(), Integer.MAX_VALUE);
    Predicate<Trace> keeps = trace -> trace.end().count() == run.promised();

    assertThat(keeps).accepts(run.trace()).rejects(orderly);
  }
}

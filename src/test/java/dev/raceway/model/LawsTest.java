package dev.raceway.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is true after every step of every schedule. */
class LawsTest {

  private static final int CASES = 400;

  private static void inEveryState(RandomCases.Property<State> law) {
    RandomCases.check(
        CASES,
        Traces::unfinished,
        trace -> {
          for (State state : states(trace)) {
            law.check(state);
          }
        });
  }

  private static List<State> states(Trace trace) {
    return IntStream.rangeClosed(0, trace.length()).mapToObj(trace::state).toList();
  }

  @Test
  void the_count_is_what_the_increments_in_its_set_add_up_to() {
    inEveryState(
        state -> {
          assertThat(state.count()).isEqualTo(state.program().start() + sum(state));
          assertThat(state.memory().size()).isEqualTo(CopiedSets.of(state.memory()).size());
        });
  }

  @Test
  void lost_are_the_increments_done_that_the_count_lacks() {
    RandomCases.check(
        CASES,
        Traces::unfinished,
        trace -> {
          int erased = 0;
          int restored = 0;
          for (int i = 1; i <= trace.length(); i++) {
            if (trace.event(i) instanceof Event.Stepped step) {
              erased += step.erased().size();
              restored += step.restored().size();
            }
            State state = trace.state(i);
            assertThat(state.lost())
                .isEqualTo(state.done() - state.memory().size())
                .isEqualTo(erased - restored)
                .isNotNegative();
          }
        });
  }

  @Test
  void who_erased_whom_is_what_copied_sets_say() {
    RandomCases.check(
        CASES,
        Traces::unfinished,
        trace -> {
          CopiedSets sets = new CopiedSets();
          trace.events().forEach(sets::follow);
        });
  }

  @Test
  void somebody_can_run_until_all_is_done() {
    RandomCases.check(
        CASES,
        Traces::finished,
        trace -> {
          for (State state : states(trace)) {
            assertThat(state.runnable().isEmpty()).isEqualTo(state.isComplete());
          }
          assertThat(trace.end().done()).isEqualTo(trace.program().updates());
        });
  }

  @Test
  void a_working_lock_or_what_nobody_interrupts_loses_nothing() {
    RandomCases.check(
        CASES,
        Traces::finished,
        trace -> {
          Program program = trace.program();
          boolean locked =
              program.lockOnAtStart()
                  && (program.lock() == LockMode.MUTEX
                      || (program.lock() == LockMode.SEMAPHORE && program.permits() == 1))
                  && trace.decisions().stream().noneMatch(Decision.ToggleLock.class::isInstance);
          boolean indivisible =
              program.counter() == CounterKind.CAS || program.counter() == CounterKind.ATOMIC;
          boolean uninterrupted =
              program.counter() == CounterKind.PLAIN && program.python() == PythonRule.AFTER_CALLS;
          if (locked || indivisible || uninterrupted) {
            assertThat(trace.end().lost()).isZero();
            assertThat(trace.end().count()).isEqualTo(trace.end().expected());
          }
        });
  }

  @Test
  void the_lock_has_an_owner_whenever_somebody_waits() {
    inEveryState(
        state -> {
          assertThat(state.queue()).doesNotHaveDuplicates();
          assertThat(state.queue()).allMatch(waiter -> !state.canRun(waiter));
          int permits = state.program().permits();
          assertThat(state.holders()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(permits);
          assertThat(state.holders().size() == permits || state.queue().isEmpty()).isTrue();
          assertThat(state.holders()).allMatch(id -> isReady(state, id));
        });
  }

  private static long sum(State state) {
    return CopiedSets.of(state.memory()).stream()
        .mapToLong(increment -> state.program().amount(increment.thread()))
        .sum();
  }

  private static boolean isReady(State state, ThreadId thread) {
    return !state.isFinished(thread) && !state.thread(thread).blocked();
  }

  @Test
  void whoever_can_run_is_not_refused_and_an_uninterrupted_thread_is_alone() {
    inEveryState(
        state -> {
          for (ThreadId thread : state.program().threadIds()) {
            boolean comesIn = state.uninterrupted().map(thread::equals).orElse(true);
            assertThat(state.canRun(thread)).isEqualTo(isReady(state, thread) && comesIn);
          }
          state
              .uninterrupted()
              .ifPresent(thread -> assertThat(state.interpreter()).contains(thread));
        });
  }

  @Test
  void the_same_schedule_gives_the_same_events_again() {
    RandomCases.check(
        CASES,
        Traces::unfinished,
        trace -> {
          Trace again = Trace.of(trace.program(), trace.schedule());
          assertThat(again.events()).isEqualTo(trace.events()).hasSameHashCodeAs(trace.events());
        });
  }
}

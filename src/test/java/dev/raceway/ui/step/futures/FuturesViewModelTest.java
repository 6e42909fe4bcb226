package dev.raceway.ui.step.futures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two futures without a toolkit: what is changed, how the rest follows, where both stand. */
class FuturesViewModelTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  private final FuturesViewModel model = new FuturesViewModel(Runnable::run, Runnable::run);

  private static Trace trace(Program program, String schedule) {
    return Trace.of(program, ScheduleText.parse(schedule));
  }

  private static Trace trace(String schedule) {
    return trace(Program.plain(2, 1), schedule);
  }

  private TwoFutures futures() {
    return model.futuresProperty().get().orElseThrow();
  }

  private static String letters(Trace trace) {
    return ScheduleText.format(trace.schedule());
  }

  @ParameterizedTest
  @CsvSource({
    "A B3 A2,  2, A2 B2 A B",
    "A B3 A2,  1, B3 A3",
    "A3 B3,    3, A2 B3 A",
    "A2,       2, A B3 A2",
  })
  void the_rest_is_followed_as_it_was_as_far_as_it_can_be(
      String schedule, int position, String changed) {
    Trace trace = trace(schedule);
    ThreadId other = TwoFutures.others(trace, position).get(0);
    assertThat(letters(TwoFutures.of(trace, position, other).changed())).isEqualTo(changed);
  }

  @Test
  void nobody_can_take_a_step_who_is_done_or_blocked() {
    assertThat(TwoFutures.others(trace("A B3 A2"), 5)).isEmpty();
    assertThat(TwoFutures.others(trace("A B3 A2"), 2)).containsExactly(A);
    Program locked = Program.plain(3, 1).withLock(LockMode.MUTEX, true);
    assertThat(TwoFutures.others(trace(locked, "A B A"), 3)).containsExactly(ThreadId.at(2));
  }

  @Test
  void throws_of_the_lock_switch_stay_where_they_are_if_they_can() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
    TwoFutures futures = TwoFutures.of(trace(program, "A + B - A2"), 1, B);
    assertThat(letters(futures.changed())).isEqualTo("B + B - A3 B");
  }

  @Test
  void the_last_change_that_keeps_what_was_lost_is_suggested() {
    model.open(trace("A B3 A2"), 2, 6);

    assertThat(futures().step()).isEqualTo(1);
    assertThat(futures().taker()).isEqualTo(A);
    assertThat(futures().other()).isEqualTo(B);
    assertThat(futures().was().end().lost()).isEqualTo(1);
    assertThat(futures().changed().end().lost()).isZero();
    assertThat(model.positionProperty().get()).as("where the run stands").isEqualTo(6);
  }

  @Test
  void of_what_lost_nothing_a_change_is_suggested_that_does() {
    model.open(trace("A3 B3"), 6, 6);

    assertThat(futures().was().end().lost()).isZero();
    assertThat(futures().changed().end().lost()).isEqualTo(1);
    assertThat(futures().step()).isEqualTo(3);
  }

  @Test
  void where_no_change_makes_a_difference_the_step_in_question_is_changed() {
    Program locked = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
    model.open(trace(locked, "A2 B A3 B4"), 3, 3);

    assertThat(futures().step()).isEqualTo(3);
    assertThat(futures().changed().end().lost()).isZero();
  }

  @Test
  void where_nobody_else_could_have_run_there_is_nothing_to_compare() {
    model.open(trace(Program.plain(1, 1), "A3"), 2, 2);
    assertThat(model.futuresProperty().get()).isEmpty();
    assertThat(model.isOpen()).isTrue();
    assertThat(model.leave()).isTrue();
    assertThat(model.leave()).isFalse();
  }

  @Test
  void both_are_stepped_together_to_the_end_of_the_longer_one() {
    Program locked = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
    model.open(trace(locked, "A B3 A2"), 2, 0);
    model.change(1);
    assertThat(model.positionProperty().get()).as("right after what differs").isEqualTo(1);
    model.back();
    model.back();
    assertThat(model.positionProperty().get()).isZero();
    model.next();
    model.next();
    assertThat(model.positionProperty().get()).isEqualTo(2);
    model.toEnd();
    assertThat(model.positionProperty().get()).isEqualTo(futures().length());
    model.next();
    assertThat(model.positionProperty().get()).isEqualTo(futures().length());
  }

  @Test
  void step_and_thread_are_chosen() {
    model.open(trace(Program.plain(3, 1), "A B3 A2 C3"), 2, 2);
    model.change(3);
    assertThat(futures().step()).isEqualTo(3);
    model.change(ThreadId.at(2));
    assertThat(futures().other()).isEqualTo(ThreadId.at(2));
    model.change(2);
    assertThat(futures().other()).as("the same thread again").isEqualTo(ThreadId.at(2));
    model.change(9);
    assertThat(model.futuresProperty().get()).isEmpty();
    assertThat(model.stepProperty().get()).isEqualTo(9);
    assertThat(model.others()).isEmpty();
    model.change(99);
    assertThat(model.stepProperty().get()).isEqualTo(9);
    model.change(1);
    assertThat(futures().step()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A B3 A2 | 2  | ~~A~~~~ ~~[B]~~ ~~~~B~~~~ ~~~~B~~~~ ~~~~A~~~~ ~~~~A~~
          A3 B3   | 1  | [A]~~ ~~~~A~~~~ ~~~~A~~~~ ~~~~B~~~~ ~~~~B~~~~ ~~~~B~~
          """)
  void the_changed_letter_is_marked_among_the_others(String schedule, int at, String letters) {
    assertThat(FuturesText.letters(trace(schedule), at)).isEqualTo(letters);
  }

  @Test
  void of_a_long_schedule_only_what_is_near_is_written() {
    String letters = FuturesText.letters(trace(Program.plain(2, 10), "A30 B30"), 30);
    assertThat(letters).startsWith("~~… ~~~~A~~").endsWith("~~B~~~~ …~~").contains("[A]");
  }
}

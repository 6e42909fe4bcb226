package dev.raceway.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.Refusal;
import dev.raceway.model.ThreadId;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {

  private static final Program PLAIN = Program.plain(2, 1);

  @Test
  void another_way_from_an_earlier_point_leaves_the_first_as_it_was() {
    Trace first = trace(PLAIN, "A B3 A2");
    Trace second = first.upTo(1).then(run("A"));
    Trace third = first.upTo(1).then(run("B"));

    assertThat(ScheduleText.format(first.schedule())).isEqualTo("A B3 A2");
    assertThat(ScheduleText.format(second.schedule())).isEqualTo("A2");
    assertThat(ScheduleText.format(third.schedule())).isEqualTo("A B");
    assertThat(first.end().count()).isEqualTo(1);
    assertThat(second.state(1)).isSameAs(first.state(1));
  }

  @Test
  void two_that_grow_from_the_same_end_do_not_meet() {
    Trace trace = trace(PLAIN, "A");
    Trace one = trace.then(run("A"));
    Trace other = trace.then(run("B"));
    assertThat(ScheduleText.format(one.schedule())).isEqualTo("A2");
    assertThat(ScheduleText.format(other.schedule())).isEqualTo("A B");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 3", "3, 5", "4, 6"})
  void the_position_of_a_step_counts_the_lock_switch(int step, int position) {
    Program mutex = PLAIN.withLock(LockMode.MUTEX, true);
    assertThat(trace(mutex, "A - A + A B").positionOfStep(step)).isEqualTo(position);
  }

  @ParameterizedTest
  @CsvSource({
    "plain, none,  A B4,     5, FINISHED, 'At step 5 of the schedule: [B] cannot run: it has"
        + " finished.'",
    "plain, none,  A C,      2, NO_SUCH_THREAD, 'At step 2 of the schedule: [C] cannot run: there"
        + " are not so many threads.'",
    "plain, none,  A1000000, 4, FINISHED, 'At step 4 of the schedule: [A] cannot run: it has"
        + " finished.'",
    "plain, none,  A - B,    2, NO_LOCK, 'At step 2 of the schedule: The lock switch cannot be"
        + " thrown: the set-up has no lock, choose one first.'",
    "cas,   mutex, A B3 A2,  3, BLOCKED, 'At step 3 of the schedule: [B] cannot run: it is blocked,"
        + " waiting for the lock.'",
    "plain, mutex, A + B,    2, SWITCH_THERE_ALREADY, 'At step 2 of the schedule: The lock switch"
        + " cannot be thrown: it stands there already.'"
  })
  void an_illegal_decision_is_named_with_its_step(
      String counter, String lock, String schedule, int step, Refusal refusal, String sentence) {
    Program program =
        PLAIN
            .withCounter(CounterKind.named(counter).orElseThrow())
            .withLock(LockMode.named(lock).orElseThrow(), !lock.equals("none"));
    assertThatExceptionOfType(IllegalScheduleException.class)
        .isThrownBy(() -> trace(program, schedule))
        .satisfies(
            thrown ->
                assertThat(RefusalWords.of(thrown, new Messages(Language.ENGLISH)))
                    .isEqualTo(sentence))
        .satisfies(thrown -> assertThat(thrown.step()).isEqualTo(step))
        .satisfies(thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
  }

  private static Trace trace(Program program, String schedule) {
    return Trace.of(program, ScheduleText.parse(schedule));
  }

  private static Decision run(String letter) {
    return Decision.run(ThreadId.ofLetter(letter.charAt(0)).orElseThrow());
  }
}

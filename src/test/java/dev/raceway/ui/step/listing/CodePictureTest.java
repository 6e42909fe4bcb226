package dev.raceway.ui.step.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads in the code, without a toolkit. */
class CodePictureTest {

  private static final Program MUTEX = Program.plain(3, 1).withLock(LockMode.MUTEX, false);

  static Stream<Every> every() {
    return Every.listing();
  }

  @Test
  void every_thread_stands_at_the_line_that_it_runs_next() {
    CodePicture picture = python(Program.plain(2, 1), "A B2");

    assertThat(marked(picture))
        .containsExactly("A:   result = value + 1", "B:   counter.count = result");
    assertThat(ran(picture)).isEqualTo("  result = value + 1");
    assertThat(ran(python(Program.plain(2, 1), ""))).isEmpty();
  }

  @Test
  void with_work_of_its_own_it_is_the_code_of_the_thread_that_ran_last() {
    Program bank =
        Program.plain(2, 1).withWork(List.of(new ThreadWork(1, 50), new ThreadWork(3, -30)));

    assertThat(python(bank, "").listing().text()).contains("range(1)", "result = value + 50  # A");
    assertThat(python(bank, "A B").listing().text())
        .contains("range(3)", "count += -30", "result = value - 30  # B");
    assertThat(ran(python(bank, "A B2"))).isEqualTo("  result = value - 30  # B");
    Program atomic = bank.withCounter(CounterKind.ATOMIC);
    assertThat(python(atomic, "B").listing().text()).contains("get_and_add(-30)  # B");
    Program steps = bank.withCounter(CounterKind.TWO_STEP);
    assertThat(python(steps, "B").listing().text())
        .contains("  counter.count += -30  # B\n")
        .doesNotContain("value");
  }

  @Test
  void another_threads_code_can_be_looked_at() {
    Program bank =
        Program.plain(2, 1).withWork(List.of(new ThreadWork(1, 50), new ThreadWork(3, -30)));

    CodePicture other = python(bank, "B", Optional.of(ThreadId.at(0)));
    assertThat(other.listing().text()).contains("range(1)", "result = value + 50  # A");
    assertThat(other.whose()).contains(ThreadId.at(0));
    assertThat(marked(other)).hasSize(2);
    assertThat(python(bank, "B").whose()).contains(ThreadId.at(1));
    assertThat(python(bank, "", Optional.of(ThreadId.at(7))).whose()).contains(ThreadId.at(0));
    assertThat(python(Program.plain(2, 1), "B", Optional.of(ThreadId.at(0))).whose()).isEmpty();
  }

  @Test
  void a_thread_in_the_middle_of_its_one_statement_stands_at_it() {
    Program steps = Program.plain(2, 1).withCounter(CounterKind.TWO_STEP);

    CodePicture picture = python(steps, "A");
    assertThat(marked(picture))
        .containsExactly("A:   counter.count += 1", "B:   counter.count += 1");
    assertThat(ran(picture)).isEqualTo("  counter.count += 1");
  }

  @Test
  void a_finished_thread_stands_nowhere() {
    assertThat(marked(python(Program.plain(2, 1), "A3")))
        .containsExactly("B:   value = counter.count");
  }

  @Test
  void the_switch_brings_the_lock_into_the_code_of_those_who_have_not_begun() {
    CodePicture picture = python(MUTEX, "A +");

    assertThat(picture.listing().text()).contains("with counter.lock:");
    assertThat(marked(picture))
        .containsExactly(
            "A, other form:     result = value + 1",
            "B:   with counter.lock:",
            "C:   with counter.lock:");
    assertThat(ran(picture)).isEmpty();
  }

  @Test
  void who_waits_is_blocked_at_the_line_of_the_lock() {
    assertThat(marked(python(MUTEX, "+ A2 B")))
        .containsExactly(
            "A:     result = value + 1",
            "B, blocked:   with counter.lock:",
            "C:   with counter.lock:");
  }

  @Test
  void lines_of_a_lock_that_is_off_stay_for_those_who_began_with_it() {
    CodePicture picture = python(MUTEX, "+ A4 B -");

    assertThat(picture.listing().text())
        .isEqualTo(
            """
            for _ in range(1):
              # counter.count += 1
              with counter.lock:
              value = counter.count
              result = value + 1
              counter.count = result
              # end of with: release
            """);
    assertThat(picture.leftOver()).containsExactly(2, 6);
    assertThat(marked(picture))
        .containsExactly(
            "A, other form:   # end of with: release",
            "B, blocked, other form:   with counter.lock:",
            "C:   value = counter.count");
    CodePicture released = python(MUTEX, "+ A4 - A");
    assertThat(ran(released)).isEqualTo("  # end of with: release");
    assertThat(python(MUTEX, "+ A4 - A B").leftOver()).isEmpty();
  }

  @Test
  void a_failed_compare_and_set_stands_at_its_read_again() {
    CodePicture picture = python(Program.plain(2, 1).withCounter(CounterKind.CAS), "A2 B3 A");

    assertThat(marked(picture)).containsExactly("A:     value = counter.count");
    assertThat(ran(picture)).contains("compare_and_set");
  }

  @ParameterizedTest
  @MethodSource("every")
  void a_run_with_the_switch_thrown_at_any_moment_can_be_shown(Every every) {
    Run run = Run.of(every.program(), SchedulerChoice.START);
    for (int step = 0; !run.now().isComplete(); step++) {
      assertThat(CodePicture.of(run, every.form(), every.version(), Optional.empty()).markers())
          .extracting(Marker::thread)
          .isEqualTo(unfinished(run.now()));
      boolean thrown = step % 4 == 3 && every.program().lock() != LockMode.NONE;
      run = thrown ? run.toggleLock() : run.decide(Decision.run(someone(run.now(), step)));
    }
    assertThat(CodePicture.of(run, every.form(), every.version(), Optional.empty()).markers())
        .isEmpty();
  }

  private static List<ThreadId> unfinished(State now) {
    return now.program().threadIds().stream().filter(id -> !now.isFinished(id)).toList();
  }

  private static ThreadId someone(State now, int step) {
    return now.runnable().get(step % now.runnable().size());
  }

  private static CodePicture python(Program program, String schedule) {
    return python(program, schedule, Optional.empty());
  }

  private static CodePicture python(Program program, String schedule, Optional<ThreadId> lookedAt) {
    Run run = Run.recorded(program, ScheduleText.parse(schedule), SchedulerChoice.START);
    return CodePicture.of(
        run.at(run.trace().length()), CodeForm.PYTHON, PythonVersion.V3_13, lookedAt);
  }

  private static List<String> marked(CodePicture picture) {
    return picture.markers().stream()
        .map(
            marker ->
                marker.thread()
                    + (marker.blocked() ? ", blocked" : "")
                    + (marker.otherForm() ? ", other form" : "")
                    + ": "
                    + picture.listing().lines().get(marker.line()).text())
        .toList();
  }

  private static String ran(CodePicture picture) {
    return picture.ran().isPresent()
        ? picture.listing().lines().get(picture.ran().getAsInt()).text()
        : "";
  }
}

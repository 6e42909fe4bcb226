package dev.raceway.ui.step.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import org.junit.jupiter.api.Test;

/** How long a run will be, told before it is. */
class RunExtentTest {

  private static Run of(Program program) {
    return Run.of(program, SchedulerChoice.START);
  }

  @Test
  void the_length_of_a_plain_run_is_known_from_the_start() {
    Run run = of(Program.plain(2, 2));

    assertThat(RunExtent.isKnown(run)).isTrue();
    assertThat(RunExtent.steps(run)).isEqualTo(12);
  }

  @Test
  void a_lock_that_is_on_may_be_thrown_and_a_compare_and_set_may_fail() {
    assertThat(RunExtent.isKnown(of(Program.plain(2, 2).withLock(LockMode.MUTEX, true)))).isFalse();
    assertThat(RunExtent.isKnown(of(Program.plain(2, 2).withCounter(CounterKind.CAS)))).isFalse();
  }

  @Test
  void a_recorded_schedule_ends_where_it_ends_and_the_switch_is_no_step() {
    Program program = Program.plain(2, 2).withLock(LockMode.MUTEX, false);
    Run run = Run.recorded(program, ScheduleText.parse("A + B"), SchedulerChoice.START);

    assertThat(RunExtent.of(run)).isEqualTo(3);
    assertThat(RunExtent.steps(run)).isEqualTo(2);
  }

  @Test
  void so_many_steps_are_left_as_are_made_when_nobody_throws_the_switch() {
    RandomCases.check(
        200,
        Traces::unfinished,
        trace -> {
          Trace finished = trace.followed(new OneAfterAnother(), Integer.MAX_VALUE);
          if (trace.program().counter() != CounterKind.CAS) {
            assertThat(RunExtent.stepsLeft(trace.end()))
                .isEqualTo(finished.length() - trace.length());
          }
        });
  }
}

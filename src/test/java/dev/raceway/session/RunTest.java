package dev.raceway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.Refusal;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.SchedulerChoice.Kind;
import org.junit.jupiter.api.Test;

/** What every deed on a run means. */
class RunTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);
  private static final Program TWO = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

  private static Run loaded(String schedule) {
    return Run.recorded(TWO, ScheduleText.parse(schedule), SchedulerChoice.START);
  }

  private static String schedule(Run run) {
    return ScheduleText.format(run.trace().schedule());
  }

  @Test
  void stepping_back_keeps_what_was_recorded_and_stepping_on_follows_it() {
    Run run = loaded("A B3 A2").at(6).at(3);

    assertThat(run.now().progress().steps()).isEqualTo(3);
    assertThat(schedule(run.step().step().step())).isEqualTo("A B3 A2");
    assertThat(run.step().step().step().position()).isEqualTo(6);
  }

  @Test
  void another_way_from_an_earlier_point_takes_the_place_of_what_came_after() {
    Run run = loaded("A B3 A2").at(1).decide(Decision.run(A)).decide(Decision.run(A));

    assertThat(schedule(run)).isEqualTo("A3");
    assertThat(run.choice().kind()).isEqualTo(Kind.YOU_CHOOSE);
    assertThat(run.now().lost()).isZero();
  }

  @Test
  void the_same_decision_as_recorded_stays_on_the_recording() {
    Run run = loaded("A B3 A2").decide(Decision.run(A)).decide(Decision.run(B));

    assertThat(run.hasFuture()).isTrue();
    assertThat(run.choice().kind()).isEqualTo(Kind.RECORDED);
  }

  @Test
  void a_recording_of_nothing_is_a_set_up_in_which_a_person_chooses() {
    assertThat(loaded("").choice().kind()).isEqualTo(Kind.YOU_CHOOSE);
    assertThat(loaded("").step().position()).isEqualTo(1);
  }

  @Test
  void a_recording_ends_and_stays_at_its_end() {
    Run run = loaded("A B").at(2);

    assertThat(run.next()).isEmpty();
    assertThat(run.step()).isEqualTo(run);
  }

  @Test
  void a_scheduler_chosen_in_the_middle_decides_anew_from_there() {
    Run run =
        loaded("A B3 A2")
            .at(1)
            .choose(SchedulerChoice.START.with(Kind.ONE_AFTER_ANOTHER))
            .step()
            .step();

    assertThat(schedule(run)).isEqualTo("A3");
  }

  @Test
  void you_choose_goes_on_with_the_running_thread_and_then_with_the_next_that_can() {
    Run run = Run.of(TWO, SchedulerChoice.START).decide(Decision.run(B));
    while (run.next().isPresent()) {
      run = run.step();
    }

    assertThat(schedule(run)).isEqualTo("B3 A3");
  }

  @Test
  void an_increment_is_finished_or_ends_at_the_lock() {
    Run locked = Run.of(TWO.withLock(LockMode.MUTEX, true), SchedulerChoice.START);

    assertThat(schedule(locked.finishIncrement(A))).isEqualTo("A5");
    Run blocked = locked.decide(Decision.run(A)).finishIncrement(B);
    assertThat(schedule(blocked)).isEqualTo("A B");
    assertThatThrownBy(() -> blocked.finishIncrement(B))
        .isInstanceOf(IllegalDecisionException.class);
  }

  @Test
  void the_increment_of_a_thread_that_is_not_there_is_refused_like_its_step() {
    Run run = Run.of(TWO, SchedulerChoice.START);

    for (int absent = 2; absent < Program.MAX_THREADS; absent++) {
      ThreadId thread = ThreadId.at(absent);
      assertThatThrownBy(() -> run.finishIncrement(thread))
          .isInstanceOfSatisfying(
              IllegalDecisionException.class,
              refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NO_SUCH_THREAD));
    }
  }

  @Test
  void stomps_are_found_before_and_after() {
    Run run = loaded("A B3 A2").at(6);

    assertThat(run.isStomp(6)).isTrue();
    assertThat(run.at(0).atStompAfter().position()).isEqualTo(6);
    assertThat(run.atStompBefore()).isEqualTo(run);
    assertThat(run.at(3).atStompBefore().position()).isEqualTo(3);
  }

  @Test
  void starting_again_keeps_the_lock_switch_where_it_stands() {
    Run run = Run.of(TWO, SchedulerChoice.START).toggleLock().decide(Decision.run(A)).again();

    assertThat(run.isEmpty()).isTrue();
    assertThat(run.now().lockOn()).isTrue();
  }

  @Test
  void random_gives_the_same_schedule_back_after_going_back() {
    SchedulerChoice random = new SchedulerChoice(Kind.RANDOM, 2, 42);
    Run run = Run.of(Program.plain(4, 3), random);
    while (run.next().isPresent()) {
      run = run.step();
    }
    Run again = run.at(7).choose(random);
    while (again.next().isPresent()) {
      again = again.step();
    }

    assertThat(schedule(again)).isEqualTo(schedule(run));
  }
}

package dev.raceway.ui.step.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.SchedulerChoice.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first 30 seconds follow what the person really does. */
class GuideTest {

  private static final Program FIRST = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

  private static Run after(Program program, String schedule) {
    Run run = Run.of(program, SchedulerChoice.START);
    for (var repeated : ScheduleText.parse(schedule).runs()) {
      for (int i = 0; i < repeated.times(); i++) {
        run = run.decide(repeated.decision());
      }
    }
    return run;
  }

  private static String said(String schedule) {
    Run run = after(FIRST, schedule);
    return Guide.of(run).orElseThrow().text(run);
  }

  /** What the first steps say would not be true there. */
  @Test
  void other_work_another_start_and_two_permits_are_no_first_steps() {
    Program own = FIRST.withWork(List.of(new ThreadWork(1, 1), new ThreadWork(1, -1)));
    Program more = FIRST.withWork(List.of(new ThreadWork(1, 1), new ThreadWork(2, 1)));
    Program permits = FIRST.withLock(LockMode.SEMAPHORE, true).withPermits(2);
    for (Program program : List.of(own, more, FIRST.withStart(5), permits)) {
      assertThat(Guide.of(Run.of(program, SchedulerChoice.START))).as("%s", program).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''      | Two threads each add 1. count should end at *2*. You are the scheduler: press [A].
          A       | [A] copied *0*. Before it writes, press [B].
          B       | [B] copied *0*. Before it writes, press [A].
          A A     | [A] has *1*, only in its copy; count is still *0*. Press [B].
          B B     | [B] has *1*, only in its copy; count is still *0*. Press [A].
          A3      | Undisturbed, [A] is safe. Press *←* and let [B] read first.
          B3      | Undisturbed, [B] is safe. Press *←* and let [A] read first.
          A3 B    | Nothing can be lost any more. Press *N* to start again, and let [B] read before [A] writes.
          B3 A3   | Nothing can be lost any more. Press *N* to start again, and let [A] read before [B] writes.
          +       | The lock is on, so no update can be lost. Press *L* to switch it off and see what it prevents.
          + A3    | The lock is on, so no update can be lost. Press *L* to switch it off and see what it prevents.
          + A5 B5 | The lock is on, so no update can be lost. Press *L* to switch it off and see what it prevents.
          A +     | [A] copied *0*. Before it writes, press [B].
          + -     | Two threads each add 1. count should end at *2*. You are the scheduler: press [A].
          A B     | Both copied *0*. *2* can no longer happen. Finish in any order: press [A] or [B].
          A2 B    | Both copied *0*. *2* can no longer happen. Finish in any order: press [A] or [B].
          A2 B2   | Both copied *0*. *2* can no longer happen. Finish in any order: press [A] or [B].
          A B3    | count is *1*. [A]’s copy is stale. Let it write: press [A].
          B A3 B  | count is *1*. [B]’s copy is stale. Let it write: press [B].
          """)
  void every_way_has_its_sentence(String schedule, String sentence) {
    assertThat(said(schedule)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A B3 A2", "A B A2 B2", "B A3 B2"})
  void every_lost_update_is_the_goal(String schedule) {
    assertThat(said(schedule))
        .startsWith("!!✕ Your first lost update!!: 2 increments, count !!1!!");
  }

  @Test
  void it_goes_back_with_the_run() {
    Run run = after(FIRST, "A B3 A2");

    assertThat(Guide.of(run.at(4))).hasValue(Guide.STALE);
    assertThat(Guide.of(run.at(1))).hasValue(Guide.COPIED);
    assertThat(Guide.of(run.at(1).decide(Decision.run(FIRST.threadIds().get(0)))))
        .hasValue(Guide.ADDED);
  }

  @Test
  void it_is_for_the_first_set_up_alone() {
    assertThat(Guide.of(after(Program.plain(3, 1), ""))).isEmpty();
    assertThat(Guide.of(after(Program.plain(2, 2), ""))).isEmpty();
    assertThat(Guide.of(after(FIRST.withAmount(2), ""))).isEmpty();
    assertThat(Guide.of(after(FIRST.withCounter(CounterKind.CAS), ""))).isEmpty();
    assertThat(Guide.of(after(FIRST.withLock(LockMode.PER_THREAD, true), ""))).isEmpty();
    assertThat(Guide.of(after(FIRST, "A").choose(SchedulerChoice.START.with(Kind.RANDOM))))
        .isEmpty();
  }

  @Test
  void a_stranger_who_throws_the_lock_first_is_led_on() {
    assertThat(Guide.of(after(FIRST.withLock(LockMode.MUTEX, true), ""))).hasValue(Guide.LOCKED);
    assertThat(Guide.of(after(FIRST.withLock(LockMode.SEMAPHORE, true), "A2")))
        .hasValue(Guide.LOCKED);
  }

  @Test
  void it_ends_when_the_first_lost_update_is_left() {
    FirstSteps steps = new FirstSteps();
    Run run = after(FIRST, "A B3 A2");
    steps.follow(run);
    assertThat(steps.sentenceProperty().get()).hasValue(Guide.LOST);

    steps.follow(run.at(5));
    assertThat(steps.sentenceProperty().get()).isEmpty();
    assertThat(steps.dismissedProperty().get()).isTrue();
  }

  @Test
  void it_can_be_dismissed_and_called_again() {
    FirstSteps steps = new FirstSteps();
    steps.follow(after(FIRST, "A"));
    steps.dismissedProperty().set(true);
    assertThat(steps.sentenceProperty().get()).isEmpty();

    steps.dismissedProperty().set(false);
    assertThat(steps.sentenceProperty().get()).hasValue(Guide.COPIED);
  }
}

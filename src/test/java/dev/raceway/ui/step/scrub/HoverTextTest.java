package dev.raceway.ui.step.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import org.junit.jupiter.api.Test;

/** What is said of a place on the map. */
class HoverTextTest {

  private static Run loaded(LockMode lock, String schedule) {
    return Run.recorded(
        Program.plain(3, 1).withLock(lock, false),
        ScheduleText.parse(schedule),
        SchedulerChoice.START);
  }

  @Test
  void a_stomp_is_told_with_whose_increment_it_erased() {
    Run run = loaded(LockMode.NONE, "A B3 A2");

    assertThat(HoverText.of(run, 6, false))
        .containsExactly(
            "*step 6* · [A] write",
            "count !!1!! ~~· should be 2~~",
            "~~no copies~~",
            "!!✕ A erased B’s +1!!");
  }

  @Test
  void copies_say_whose_they_are_and_whether_they_are_stale() {
    Run run = loaded(LockMode.NONE, "A C B3");

    assertThat(HoverText.of(run, 4, false)).contains("[A] has *0* · [B] has *1* · [C] has *0*");
    assertThat(HoverText.of(run, 5, false)).contains("[A] has *0*, stale · [C] has *0*, stale");
  }

  @Test
  void the_lock_is_told_with_its_queue() {
    Run run = loaded(LockMode.MUTEX, "+ A C B");

    assertThat(HoverText.of(run, 1, false)).first().isEqualTo("after step 0 · lock switched on");
    assertThat(HoverText.of(run, 2, false)).last().isEqualTo("lock: [A]");
    assertThat(HoverText.of(run, 4, false)).last().isEqualTo("lock: [A] ← [C] [B]");
  }

  @Test
  void a_hidden_outcome_stays_hidden() {
    Run run = loaded(LockMode.NONE, "A B3 A2").at(6).togglePause();

    assertThat(HoverText.of(run, 6, true))
        .containsExactly("*step 6* · [A] write", "~~pause mark~~");
  }
}

package dev.raceway.ui.step.branch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Branch;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import org.junit.jupiter.api.Test;

/** What is said of a way that was left. */
class BranchTextTest {

  private static Run run(String schedule) {
    return Run.recorded(
        Program.plain(2, 1).withLock(LockMode.MUTEX, false),
        ScheduleText.parse(schedule),
        SchedulerChoice.START);
  }

  private static String said(String left, String now) {
    return BranchText.of(new Branch(run(left)), run(now), false);
  }

  @Test
  void where_it_turned_off_and_what_came_of_it() {
    assertThat(said("A B3 A2", "A3"))
        .isEqualTo("after step *1*: [B] read · count !!1!! !!✕ 1 lost!!");
    assertThat(said("A3 B3", "A B")).isEqualTo("after step *1*: [A] add · count ==2 ✓==");
    assertThat(said("A2", "A B")).isEqualTo("after step *1*: [A] add · count *0* at step 2");
    assertThat(said("A +", "A B"))
        .isEqualTo("after step *1*: lock switched on · count *0* at step 1");
  }

  @Test
  void a_hidden_outcome_stays_hidden() {
    assertThat(BranchText.of(new Branch(run("A B3 A2")), run("A3"), true))
        .isEqualTo("after step *1*: [B] read");
  }
}

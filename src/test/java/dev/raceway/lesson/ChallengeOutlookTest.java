package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.ChallengeOutlook.Reachable;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.Refusal;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChallengeOutlookTest {

  private int fewest = Integer.MAX_VALUE;

  private static Challenge challenge(boolean mayToggleLock, Goal... goals) {
    return new Challenge(
        List.of(goals),
        mayToggleLock,
        false,
        List.of(),
        new Challenge.Solution("", Optional.empty()));
  }

  /** Walks every schedule, and asks at every place whether one of those beyond it wins. */
  private boolean walk(Challenge challenge, Trace start, Trace trace) {
    boolean wins = challenge.isWonBy(Attempt.of(trace), start, Budget.ENDLESS);
    if (wins) {
      fewest = Math.min(fewest, trace.end().progress().contextSwitches());
    }
    for (ThreadId thread : trace.end().runnable()) {
      wins |= walk(challenge, start, trace.then(Decision.run(thread)));
    }
    assertThat(new ChallengeOutlook(challenge, Budget.ENDLESS).reachable(trace))
        .as(ScheduleText.format(trace.schedule()))
        .isEqualTo(wins ? Reachable.YES : Reachable.NO);
    return wins;
  }

  private void holdsOnEverySchedule(Program program, Goal... goals) {
    Challenge challenge = challenge(false, goals);
    Trace start = Trace.of(program);
    fewest = Integer.MAX_VALUE;
    assertThat(walk(challenge, start, start)).isTrue();
    assertThat(new ChallengeOutlook(challenge, Budget.ENDLESS).fewestSwitches(start))
        .hasValue(fewest);
  }

  @Test
  void it_agrees_with_every_schedule() {
    holdsOnEverySchedule(Program.plain(2, 1), new Goal.Loses(1), new Goal.AtMostSwitches(2));
    holdsOnEverySchedule(Program.plain(2, 1), new Goal.EndsAt(2), new Goal.AtMostSwitches(1));
    holdsOnEverySchedule(Program.plain(2, 2), new Goal.EndsAt(3), new Goal.AtMostSwitches(3));
    holdsOnEverySchedule(Program.plain(2, 2).withAmount(5), new Goal.Loses(2));
  }

  @Test
  void what_exploring_cannot_know_is_not_said() {
    Trace start = Trace.of(Program.plain(2, 1));
    Goal erases = new Goal.Erases(Optional.empty(), ThreadId.at(1));
    assertThat(reachable(start, challenge(false, erases))).isEqualTo(Reachable.UNKNOWN);
    assertThat(reachable(start, challenge(true, new Goal.EndsAt(7)))).isEqualTo(Reachable.UNKNOWN);
    assertThat(reachable(start, challenge(false, new Goal.EndsAt(7)))).isEqualTo(Reachable.NO);
    assertThat(
            new ChallengeOutlook(challenge(false, new Goal.EndsAt(6)), soFar -> false)
                .reachable(Trace.of(Program.plain(3, 5))))
        .isEqualTo(Reachable.UNKNOWN);
  }

  @Test
  void where_nothing_runs_any_more_goals_are_out_of_reach() {
    Goal erases = new Goal.Erases(Optional.empty(), ThreadId.at(1));
    Goal refused = new Goal.Refused(Optional.empty(), Refusal.BLOCKED);
    Trace start = Trace.of(Program.plain(2, 1));
    Trace over = LessonRun.further(start, ScheduleText.parse("A3 B3"));
    assertThat(reachable(over, challenge(false, erases))).isEqualTo(Reachable.NO);
    assertThat(reachable(over, challenge(false, refused))).isEqualTo(Reachable.NO);
    assertThat(reachable(start, challenge(false, refused))).isEqualTo(Reachable.UNKNOWN);
    Goal finished = new Goal.Refused(Optional.empty(), Refusal.FINISHED);
    assertThat(reachable(over, challenge(false, finished))).isEqualTo(Reachable.UNKNOWN);
  }

  private static Reachable reachable(Trace trace, Challenge challenge) {
    return new ChallengeOutlook(challenge, Budget.ENDLESS).reachable(trace);
  }
}

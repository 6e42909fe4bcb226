package dev.raceway.lesson;

import dev.raceway.explore.answer.Budget;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.Optional;

/**
 * Goals that are to be reached by choosing what runs, or by choosing another set-up.
 *
 * @param goals what is to be reached, all at once
 * @param mayToggleLock whether the lock switch may be thrown
 * @param mayChangeSetup whether counter, lock and permits may be chosen; the work may not
 * @param hints help, shown one at a time
 * @param solution one way to the goals
 */
public record Challenge(
    List<Goal> goals,
    boolean mayToggleLock,
    boolean mayChangeSetup,
    List<LessonText> hints,
    Solution solution)
    implements LessonTask {

  /**
   * One way to the goals.
   *
   * @param text a schedule that goes on from where the challenge begins, or a share code with
   *     another set-up
   * @param then the thread that is chosen at its end and refused, if that is the goal
   */
  public record Solution(String text, Optional<ThreadId> then) {}

  /** Keeps copies. */
  public Challenge {
    goals = List.copyOf(goals);
    hints = List.copyOf(hints);
  }

  /**
   * Returns whether an attempt keeps the rules of this challenge and has reached its goals.
   *
   * @param start the run where the challenge begins
   */
  public boolean isWonBy(Attempt attempt, Trace start, Budget budget) {
    return isAllowed(attempt.trace(), start)
        && goals.stream().allMatch(goal -> goal.isReached(attempt, budget));
  }

  /** Returns the most context switches that a goal allows, empty if none limits them. */
  public Optional<Integer> mostSwitches() {
    return goals.stream()
        .filter(Goal.AtMostSwitches.class::isInstance)
        .map(goal -> ((Goal.AtMostSwitches) goal).switches())
        .min(Integer::compare);
  }

  /** Returns whether a run keeps the rules: it goes on from the start and changes what it may. */
  public boolean isAllowed(Trace trace, Trace start) {
    boolean sameSetup = trace.program().equals(start.program());
    boolean goesOn =
        sameSetup
            ? trace.commonWith(start) == start.length()
            : mayChangeSetup && hasSameWork(trace.program(), start.program());
    int from = sameSetup ? start.length() : 0;
    return goesOn
        && (mayToggleLock
            || trace.decisionsAfter(from).stream()
                .noneMatch(Decision.ToggleLock.class::isInstance));
  }

  private static boolean hasSameWork(Program one, Program other) {
    return one.work().equals(other.work())
        && one.start() == other.start()
        && one.python() == other.python();
  }

  /**
   * Returns the attempt that the solution is.
   *
   * @param start the run where the challenge begins
   * @throws IllegalArgumentException if it cannot be read or followed; the message says why
   */
  public Attempt solved(Trace start) {
    Trace trace =
        ShareCode.looksLikeOne(solution.text())
            ? LessonRun.of(ShareCode.parse(solution.text()))
            : LessonRun.further(start, ScheduleText.parse(solution.text()));
    return new Attempt(trace, solution.then());
  }
}

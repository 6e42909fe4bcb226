package dev.raceway.ui.lessons.play;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Attempt;
import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.ChallengeOutlook;
import dev.raceway.lesson.ChallengeOutlook.Reachable;
import dev.raceway.schedule.Trace;
import java.util.OptionalInt;

/**
 * How an attempt at a challenge stands.
 *
 * @param won whether the goals are reached
 * @param reachable whether they can still be reached from here
 * @param switches context switches so far
 * @param fewest the fewest context switches that reach the goals, where exploring knows
 */
record ChallengeStanding(boolean won, Reachable reachable, int switches, OptionalInt fewest) {

  /**
   * Works it out, which may take long.
   *
   * @param start the run where the challenge begins
   */
  static ChallengeStanding of(Challenge challenge, Attempt attempt, Trace start, Budget budget) {
    boolean won = challenge.isWonBy(attempt, start, budget);
    ChallengeOutlook outlook = new ChallengeOutlook(challenge, budget);
    return new ChallengeStanding(
        won,
        won ? Reachable.YES : outlook.reachable(attempt.trace()),
        attempt.trace().end().progress().contextSwitches(),
        outlook.fewestSwitches(start));
  }
}

package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.ChallengeOutlook.Reachable;
import dev.raceway.lesson.Goal;
import dev.raceway.ui.text.Texts;

/** The words of goals, and of how an attempt at them stands. */
final class GoalWords {

  private GoalWords() {}

  static String of(Goal goal) {
    if (goal instanceof Goal.EndsAt end) {
      return Texts.get("lessons.goal.ends-at", end.value());
    }
    if (goal instanceof Goal.Loses loses) {
      return Texts.get("lessons.goal.loses", loses.updates());
    }
    if (goal instanceof Goal.Erases erases) {
      return erases
          .by()
          .map(by -> Texts.get("lessons.goal.erases-by", by, erases.whose()))
          .orElseGet(() -> Texts.get("lessons.goal.erases", erases.whose()));
    }
    if (goal instanceof Goal.AtMostSwitches most) {
      return Texts.get("lessons.goal.switches", most.switches());
    }
    if (goal instanceof Goal.Refused refused) {
      return refused
          .thread()
          .map(
              thread ->
                  Texts.get("lessons.goal.refused-thread", thread, Texts.of(refused.reason())))
          .orElseGet(() -> Texts.get("lessons.goal.refused", Texts.of(refused.reason())));
    }
    return Texts.get("lessons.goal.never-wrong");
  }

  static String of(ChallengeStanding standing) {
    if (standing.won()) {
      return standing.fewest().isPresent()
          ? Texts.get("lessons.won-fewest", standing.switches(), standing.fewest().getAsInt())
          : Texts.get("lessons.won", standing.switches());
    }
    return Texts.get(reachable(standing.reachable()), standing.switches());
  }

  private static String reachable(Reachable reachable) {
    return switch (reachable) {
      case YES -> "lessons.in-reach";
      case NO -> "lessons.out-of-reach";
      case UNKNOWN -> "lessons.reach-unknown";
    };
  }
}

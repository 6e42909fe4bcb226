package dev.raceway.cli.ending;

import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Outcomes.Stop;

/** Says why exploring gave up, and how far it had come. */
public final class GivenUp {

  private GivenUp() {}

  /** Returns why nothing is counted. */
  public static String sentence(Reason reason, ExplorationProgress progress) {
    return "gave up, %s: %s states seen, %s; nothing is counted"
        .formatted(why(reason), progress.states(), place(progress));
  }

  /** Says why some witnesses are missing although everything is counted. */
  public static String witnesses(Stop stop) {
    return "gave up looking for the other witnesses, %s: %s; what is counted is exact"
        .formatted(why(stop.reason()), place(stop.progress()));
  }

  private static String why(Reason reason) {
    return switch (reason) {
      case STATES -> "the states are more than --max-states allows";
      case MEMORY -> "the states do not fit into memory";
      case BUDGET -> "the " + TimeBudget.SECONDS + " seconds are over or were ended";
    };
  }

  private static String place(ExplorationProgress progress) {
    return progress.of() > 0
        ? "step %s of %s".formatted(progress.steps(), progress.of())
        : "all with %s context switches".formatted(progress.steps());
  }
}

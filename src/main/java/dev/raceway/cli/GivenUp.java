package dev.raceway.cli;

import dev.raceway.explore.Answer.Reason;
import dev.raceway.explore.HowFar;

/** Says why exploring gave up, and how far it had come. */
final class GivenUp {

  private GivenUp() {}

  static String sentence(Reason reason, HowFar howFar) {
    String why =
        switch (reason) {
          case STATES -> "the states are more than --max-states allows";
          case MEMORY -> "the states do not fit into memory";
          case BUDGET -> "the " + Patience.SECONDS + " seconds are over or were ended";
        };
    return "gave up, %s: %s states seen, %s; nothing exact is known"
        .formatted(why, howFar.states(), place(howFar));
  }

  private static String place(HowFar howFar) {
    return howFar.of() > 0
        ? "step %s of %s".formatted(howFar.steps(), howFar.of())
        : "all with %s context switches".formatted(howFar.steps());
  }
}

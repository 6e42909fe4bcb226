package dev.raceway.schedule;

import dev.raceway.model.Decision;
import dev.raceway.model.Refusal;
import dev.raceway.text.MarkedWords;
import dev.raceway.text.Messages;

/** Says why a decision cannot be taken, in the window, on a page and on the command line alike. */
public final class RefusalWords {

  private RefusalWords() {}

  /** Returns the sentence. */
  public static String of(Decision decision, Refusal refusal, Messages words) {
    String reason = words.of(refusal);
    return decision instanceof Decision.Run run
        ? words.get("step.problem.refused", run.thread(), reason)
        : words.get("step.problem.switch-refused", reason);
  }

  /** Returns the sentence about a schedule, with the step at which it cannot be followed. */
  public static String of(IllegalScheduleException refused, Messages words) {
    return words.get(
        "step.problem.at-step", refused.step(), of(refused.decision(), refused.refusal(), words));
  }

  /**
   * Returns why something is refused as the part of a line: without marks and full stop. Whatever
   * was refused before it was followed has said so itself.
   */
  public static String inLine(IllegalArgumentException refused, Messages words) {
    return refused instanceof IllegalScheduleException illegal
        ? MarkedWords.plain(of(illegal, words)).replaceFirst("\\.$", "")
        : String.valueOf(refused.getMessage());
  }
}

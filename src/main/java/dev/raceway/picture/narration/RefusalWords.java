package dev.raceway.picture.narration;

import dev.raceway.model.Decision;
import dev.raceway.model.Refusal;
import dev.raceway.text.Messages;

/** Says why a decision cannot be taken. */
public final class RefusalWords {

  private RefusalWords() {}

  /** Returns the sentence. */
  public static String of(Decision decision, Refusal refusal, Messages words) {
    String reason = words.of(refusal);
    return decision instanceof Decision.Run run
        ? words.get("step.problem.refused", run.thread(), reason)
        : words.get("step.problem.switch-refused", reason);
  }
}

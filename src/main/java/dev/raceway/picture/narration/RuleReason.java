package dev.raceway.picture.narration;

import dev.raceway.model.PythonRule;
import dev.raceway.text.Messages;

/** Says of a rule of Python's what it does to a race. */
public final class RuleReason {

  private RuleReason() {}

  /** Returns a sentence or two. */
  public static String of(PythonRule rule, Messages words) {
    return switch (rule) {
      case ANY_POINT -> words.get("python.why.any-point");
      case AFTER_CALLS -> words.get("python.why.after-calls");
      case FREE -> words.get("python.why.free");
    };
  }
}

package dev.raceway.ui.step.python;

import dev.raceway.model.PythonRule;
import dev.raceway.picture.narration.RuleReason;
import dev.raceway.ui.text.Texts;

/** The words for a rule, beside its name. */
public final class RuleText {

  private RuleText() {}

  /** Returns what the rule does to a race, in a sentence or two. */
  public static String why(PythonRule rule) {
    return RuleReason.of(rule, Texts.messages());
  }

  /** Returns the short name of a Python that follows the rule. */
  public static String name(PythonRule rule) {
    return Texts.get("python.name", brief(rule));
  }

  private static String brief(PythonRule rule) {
    return switch (rule) {
      case ANY_POINT -> Texts.get("python.brief.any-point");
      case AFTER_CALLS -> Texts.get("python.brief.after-calls");
      case FREE -> Texts.get("python.brief.free");
    };
  }
}

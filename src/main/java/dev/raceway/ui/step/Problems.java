package dev.raceway.ui.step;

import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.picture.narration.RefusalWords;
import dev.raceway.schedule.IllegalScheduleException;
import dev.raceway.schedule.InputLimit;
import dev.raceway.schedule.InputLimitException;
import dev.raceway.schedule.ScheduleSyntaxException;
import dev.raceway.schedule.ShareCodeException;
import dev.raceway.ui.text.Texts;

/** Sentences for what cannot be done. */
public final class Problems {

  private Problems() {}

  /** Returns why a decision cannot be taken now. */
  static String sentence(IllegalDecisionException e) {
    return RefusalWords.of(e.decision(), e.refusal(), Texts.messages());
  }

  /** Returns why a schedule, a share code or a set-up is refused. */
  public static String sentence(IllegalArgumentException e) {
    if (e instanceof ScheduleSyntaxException syntax) {
      return Texts.get(
          "step.problem.syntax", syntax.place(), Texts.of(syntax.fault(), syntax.symbol()));
    }
    if (e instanceof IllegalScheduleException illegal) {
      return Texts.get(
          "step.problem.at-step",
          illegal.step(),
          RefusalWords.of(illegal.decision(), illegal.refusal(), Texts.messages()));
    }
    if (e instanceof ShareCodeException code) {
      return Texts.of(code.fault(), code.value());
    }
    if (e instanceof InvalidProgramException program) {
      return Texts.of(program.fault(), program.value());
    }
    if (e instanceof InputLimitException tooLong) {
      InputLimit limit = tooLong.limit();
      return Texts.of(limit, limit.most());
    }
    throw e;
  }
}

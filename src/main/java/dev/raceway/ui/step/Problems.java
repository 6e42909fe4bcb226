package dev.raceway.ui.step;

import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.schedule.IllegalScheduleException;
import dev.raceway.schedule.InputLimit;
import dev.raceway.schedule.InputLimitException;
import dev.raceway.schedule.ScheduleSyntaxException;
import dev.raceway.schedule.ShareCodeException;
import dev.raceway.ui.text.Texts;

/** Sentences for what cannot be done. */
final class Problems {

  private Problems() {}

  /** Returns why a decision cannot be taken now. */
  static String sentence(IllegalDecisionException e) {
    return refused(e.decision(), Texts.of(e.refusal()));
  }

  /** Returns why a schedule, a share code or a set-up is refused. */
  static String sentence(IllegalArgumentException e) {
    if (e instanceof ScheduleSyntaxException syntax) {
      return Texts.get(
          "step.problem.syntax", syntax.place(), Texts.of(syntax.fault(), syntax.symbol()));
    }
    if (e instanceof IllegalScheduleException illegal) {
      return Texts.get(
          "step.problem.at-step",
          illegal.step(),
          refused(illegal.decision(), Texts.of(illegal.refusal())));
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

  private static String refused(Decision decision, String reason) {
    return decision instanceof Decision.Run run
        ? Texts.get("step.problem.refused", run.thread(), reason)
        : Texts.get("step.problem.switch-refused", reason);
  }
}

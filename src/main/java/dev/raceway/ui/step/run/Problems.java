package dev.raceway.ui.step.run;

import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.schedule.IllegalScheduleException;
import dev.raceway.schedule.InputLimit;
import dev.raceway.schedule.InputLimitException;
import dev.raceway.schedule.RefusalWords;
import dev.raceway.schedule.ScheduleSyntaxException;
import dev.raceway.schedule.ShareCodeException;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;

/** Sentences for what cannot be done. */
public final class Problems {

  private Problems() {}

  /** Returns why a decision cannot be taken now. */
  static Message sentence(IllegalDecisionException e) {
    return Message.of(() -> RefusalWords.of(e.decision(), e.refusal(), Texts.messages()));
  }

  /** Returns why a schedule, a share code or a set-up is refused, and that the run is kept. */
  public static Message sentence(IllegalArgumentException e) {
    return Message.of("step.problem.kept", reason(e));
  }

  /** Returns the reason alone, for a sentence that says what is kept itself. */
  public static Message reason(IllegalArgumentException e) {
    if (e instanceof ScheduleSyntaxException syntax) {
      return Message.of(
          "step.problem.syntax", syntax.place(), Message.of(syntax.fault(), syntax.symbol()));
    }
    if (e instanceof IllegalScheduleException illegal) {
      return Message.of(() -> RefusalWords.of(illegal, Texts.messages()));
    }
    if (e instanceof ShareCodeException code) {
      return Message.of(code.fault(), code.value());
    }
    if (e instanceof InvalidProgramException program) {
      return Message.of(program.fault(), program.value());
    }
    if (e instanceof InputLimitException tooLong) {
      InputLimit limit = tooLong.limit();
      return Message.of(limit, limit.most());
    }
    throw e;
  }
}

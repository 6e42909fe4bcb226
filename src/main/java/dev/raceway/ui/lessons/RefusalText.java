package dev.raceway.ui.lessons;

import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.ui.step.run.Problems;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;

/** Says in the language of the window why a file was not taken. */
public final class RefusalText {

  private RefusalText() {}

  /** Returns the reason; what the format does not know itself is said as everywhere else. */
  public static Message of(LessonFileException refused) {
    return refused
        .refusal()
        .cause()
        .map(Problems::sentence)
        .orElseGet(() -> Message.of(() -> refused.refusal().in(Texts.messages())));
  }
}

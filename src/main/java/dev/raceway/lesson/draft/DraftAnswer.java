package dev.raceway.lesson.draft;

import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.LessonText;
import java.util.Optional;

/**
 * A wrong answer as far as it was typed.
 *
 * @param value how it is written
 * @param label what stands on it in a lesson that was opened, if that is not the value
 * @param sentence why it is wrong
 */
public record DraftAnswer(String value, Optional<LessonText> label, DraftText sentence) {

  /** Nothing typed yet. */
  public static final DraftAnswer EMPTY = of("");

  /** Returns an answer without its sentence. */
  public static DraftAnswer of(String value) {
    return new DraftAnswer(value, Optional.empty(), DraftText.EMPTY);
  }

  /** Returns an answer of a lesson, to go on with. */
  static DraftAnswer of(AnswerChoice answer) {
    return new DraftAnswer(
        answer.value().orElse(""), answer.label(), DraftText.of(answer.sentence()));
  }

  /** Returns the same written otherwise; what stood on it no longer does. */
  public DraftAnswer withValue(String written) {
    return written.equals(value) ? this : new DraftAnswer(written, Optional.empty(), sentence);
  }

  /** Returns the same with another sentence. */
  public DraftAnswer withSentence(DraftText words) {
    return new DraftAnswer(value, label, words);
  }
}

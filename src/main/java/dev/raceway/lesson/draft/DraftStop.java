package dev.raceway.lesson.draft;

import dev.raceway.lesson.LessonStep;
import java.util.function.UnaryOperator;

/**
 * What is said and asked at a stop, as far as it was typed.
 *
 * @param text what is said
 * @param asks whether the question is asked
 * @param question the question; kept while it is not asked
 */
public record DraftStop(DraftText text, boolean asks, DraftQuestion question) {

  /** Nothing typed yet. */
  public static final DraftStop EMPTY = new DraftStop(DraftText.EMPTY, false, DraftQuestion.EMPTY);

  /** Returns a step of a lesson, to go on with. */
  static DraftStop of(LessonStep step) {
    return new DraftStop(
        DraftText.of(step.text()),
        step.question().isPresent(),
        step.question().map(DraftQuestion::of).orElse(DraftQuestion.EMPTY));
  }

  /** Returns whether nothing is said or asked here. */
  public boolean isBlank() {
    return text.isBlank() && !asks;
  }

  /** Returns the same that says something else. */
  public DraftStop withText(DraftText words) {
    return new DraftStop(words, asks, question);
  }

  /** Returns the same that asks its question, or does not. */
  public DraftStop asking(boolean isAsked) {
    return new DraftStop(text, isAsked, question);
  }

  /** Returns the same with its question changed. */
  public DraftStop withQuestion(UnaryOperator<DraftQuestion> change) {
    return new DraftStop(text, asks, change.apply(question));
  }
}

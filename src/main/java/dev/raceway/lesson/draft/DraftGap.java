package dev.raceway.lesson.draft;

/**
 * Something that is still to be typed.
 *
 * @param kind what
 * @param step the number of the step, 0 where it is about the whole
 * @param language the language in which it is missing, by its tag
 */
public record DraftGap(Kind kind, int step, String language) {

  /** What can be missing; each has its sentence in the bundles. */
  public enum Kind {
    TITLE,
    SUMMARY,
    PROMISES,
    NOTES,
    STOP_TEXT,
    QUESTION,
    WHY,
    WRONG_ANSWER,
    WRONG_VALUE,
    FEW_ANSWERS,
    OTHERWISE
  }
}

package dev.raceway.ui.lessons;

import dev.raceway.lesson.file.LessonFileException;
import java.util.List;

/**
 * Something to be said about the list of lessons.
 *
 * @param kind what
 * @param details what stands in the places of its sentence
 */
record LessonNote(Kind kind, List<Object> details) {

  /** What is said; each has its sentence in the bundles. */
  enum Kind {
    ADDED,
    ADDED_UNFINISHED,
    COPIED,
    NOTHING_DONE,
    NAME_MISSING,
    REFUSED,
    REFUSED_LINE,
    DAMAGED_PROGRESS,
    NOT_KEPT,
    SAVED,
    NOT_SAVED,
    IMPORTED,
    RESET
  }

  LessonNote {
    details = List.copyOf(details);
  }

  /** Says why a file is no lesson. */
  static LessonNote of(LessonFileException refused) {
    return refused.line() == 0
        ? of(Kind.REFUSED, refused.file(), RefusalText.of(refused))
        : of(Kind.REFUSED_LINE, refused.file(), refused.line(), RefusalText.of(refused));
  }

  static LessonNote of(Kind kind, Object... details) {
    return new LessonNote(kind, List.of(details));
  }
}

package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.VisiblePart;

/** What a lesson shows besides the board. */
final class LessonParts {

  private LessonParts() {}

  static boolean hasCode(Lesson lesson) {
    return lesson.visible().contains(VisiblePart.CODE);
  }

  static boolean hasHistory(Lesson lesson) {
    return lesson.visible().contains(VisiblePart.HISTORY);
  }

  static boolean hasShouldBe(Lesson lesson) {
    return lesson.visible().contains(VisiblePart.SHOULD_BE);
  }

  static boolean hasPossibleEnds(Lesson lesson) {
    return lesson.visible().contains(VisiblePart.POSSIBLE_ENDS);
  }
}

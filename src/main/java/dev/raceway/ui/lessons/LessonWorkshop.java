package dev.raceway.ui.lessons;

import dev.raceway.lesson.Lesson;

/** Where lessons are made. */
public interface LessonWorkshop {

  /** Makes a lesson of the run in hand, or goes on with what was typed. */
  void make();

  /** Goes on with a lesson that was made before. */
  void goOn(Lesson lesson);
}

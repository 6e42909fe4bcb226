package dev.raceway.ui.lessons;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.Optional;

/**
 * A lesson as it stands in a list.
 *
 * @param number its number in the course, from 1
 * @param heading the heading of the part that it begins, empty if it begins none
 * @param lesson the lesson
 * @param picture the first run of the lesson, as far as the lesson goes
 */
record ListedLesson(int number, Optional<LessonText> heading, Lesson lesson, Trace picture) {

  /** Lists a lesson; follows its run, which may be slow. */
  static ListedLesson of(int number, Optional<LessonText> heading, Lesson lesson) {
    return new ListedLesson(number, heading, lesson, firstRun(lesson).forAnotherThread());
  }

  private static Trace firstRun(Lesson lesson) {
    List<Moment> moments = lesson.moments();
    Trace run = moments.get(0).after();
    for (Moment moment : moments.subList(1, moments.size())) {
      if (moment.step().begin().isPresent()) {
        return run;
      }
      run = moment.after();
    }
    return run;
  }

  boolean isChallenge() {
    return lesson.challenges() > 0;
  }
}

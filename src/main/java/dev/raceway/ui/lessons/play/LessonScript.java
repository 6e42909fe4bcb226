package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonTask;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import java.util.List;

/**
 * A lesson with every step at its place in the run.
 *
 * @param number the number of the lesson in its course
 * @param lesson the lesson
 * @param moments its steps, for one thread alone
 */
public record LessonScript(int number, Lesson lesson, List<Moment> moments) {

  /** Keeps a copy. */
  public LessonScript {
    moments = List.copyOf(moments);
  }

  int size() {
    return moments.size();
  }

  /** Returns a step, by its number from 1. */
  Moment moment(int step) {
    return moments.get(step - 1);
  }

  /** Returns what is to be done first at a step. */
  Phase phase(int step) {
    LessonTask task = moment(step).step().task();
    if (task instanceof Question) {
      return Phase.ASKING;
    }
    if (task instanceof Challenge) {
      return Phase.TRYING;
    }
    return task instanceof LessonTask.Narration ? Phase.READING : Phase.MEASURING;
  }

  /** Where the next step begins afresh, what runs after this one would not be seen. */
  boolean hasUnseenRun(int step) {
    Moment moment = moment(step);
    boolean runs = moment.after().length() > moment.before().length();
    return runs && (step == size() || moment(step + 1).step().begin().isPresent());
  }
}

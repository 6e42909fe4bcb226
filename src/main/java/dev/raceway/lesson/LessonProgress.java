package dev.raceway.lesson;

import dev.raceway.lesson.HandIn.Given;
import dev.raceway.lesson.HandIn.Tried;
import java.util.List;

/**
 * How far one lesson has been gone through.
 *
 * @param lesson the lesson's id
 * @param step the number of the step to go on at, from 1
 * @param done whether it was gone through to its end once
 * @param answers all answers so far, in order of time
 * @param attempts all attempts at challenges so far, in order of time
 */
public record LessonProgress(
    String lesson, int step, boolean done, List<Given> answers, List<Tried> attempts) {

  /** Keeps copies. */
  public LessonProgress {
    answers = List.copyOf(answers);
    attempts = List.copyOf(attempts);
  }

  /** Returns the progress before the first step. */
  public static LessonProgress none(String lesson) {
    return new LessonProgress(lesson, 1, false, List.of(), List.of());
  }

  /** Returns whether anything was done. */
  public boolean isBegun() {
    return done || step > 1 || !answers.isEmpty() || !attempts.isEmpty();
  }

  /** Returns the same progress at another step. */
  public LessonProgress at(int newStep) {
    return new LessonProgress(lesson, newStep, done, answers, attempts);
  }

  /** Returns the progress after the end; the next time begins at the first step. */
  public LessonProgress atEnd() {
    return new LessonProgress(lesson, 1, true, answers, attempts);
  }

  /** Returns the same progress with the answers and attempts of a sheet. */
  public LessonProgress with(AnswerSheet sheet) {
    return new LessonProgress(lesson, step, done, sheet.answers(), sheet.attempts());
  }

  /** Returns the answers and attempts as a sheet of the lesson. */
  public AnswerSheet sheet(Lesson of) {
    return new AnswerSheet(of, answers, attempts);
  }

  /** Returns the figures that follow from answers and attempts as they are called. */
  public HandIn.Figures figures() {
    return HandIn.figures(answers, attempts);
  }
}

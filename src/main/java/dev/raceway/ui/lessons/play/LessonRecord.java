package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.Attempt;
import dev.raceway.lesson.HandIn.Given;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.ui.lessons.play.LessonState.Answered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes down what is answered and tried in a lesson. */
final class LessonRecord {

  private final Lesson lesson;
  private final Consumer<LessonProgress> keep;

  /** The answers of this time, by the number of their step; empty where a class voted. */
  private final Map<Integer, Optional<String>> answers = new HashMap<>();

  private LessonProgress progress;

  /**
   * Goes on with what was written down before.
   *
   * @param keep told of every change
   */
  LessonRecord(Lesson lesson, LessonProgress progress, Consumer<LessonProgress> keep) {
    this.lesson = lesson;
    this.progress = progress;
    this.keep = keep;
    for (Given given : progress.answers()) {
      if (given.step() < progress.step()) {
        answers.put(given.step(), Optional.of(given.answer()));
      }
    }
  }

  boolean isAnswered(int step) {
    return answers.containsKey(step);
  }

  /** Returns the answer to the question of a step, empty if there is none. */
  Optional<String> given(int step) {
    return answers.getOrDefault(step, Optional.empty());
  }

  /** Returns the first answers to the questions before a step. */
  List<Answered> before(int step) {
    List<Answered> before = new ArrayList<>();
    for (Given given : progress.answers()) {
      boolean isFirst = before.stream().noneMatch(each -> each.step() == given.step());
      if (given.step() < step && answers.containsKey(given.step()) && isFirst) {
        before.add(new Answered(given.step(), given.answer(), given.right()));
      }
    }
    return before;
  }

  /** Writes down an answer; an answer of a class is nobody's, and is empty. */
  void answer(int step, Optional<String> given, Optional<String> truth) {
    answers.put(step, given);
    if (given.isPresent() && truth.isPresent()) {
      change(progress.with(progress.sheet(lesson).answered(step, given.get(), truth.get())));
    }
  }

  /** Writes down an attempt, unless it was made before. */
  void tried(int step, Attempt attempt, boolean won) {
    LessonProgress more = progress.with(progress.sheet(lesson).tried(step, attempt, won));
    if (AttemptList.isNew(progress.attempts(), more.attempts())) {
      change(more);
    }
  }

  /** Writes down at which step the lesson is. */
  void at(int step) {
    change(progress.at(step));
  }

  /** Writes down that the lesson was gone through to its end. */
  void atEnd() {
    change(progress.atEnd());
  }

  private void change(LessonProgress next) {
    progress = next;
    keep.accept(next);
  }
}

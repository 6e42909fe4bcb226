package dev.raceway.lesson;

import java.util.ArrayList;
import java.util.List;

/** All that a lesson says. */
public final class LessonWords {

  private LessonWords() {}

  /** Returns every text of a lesson, in order. */
  public static List<LessonText> of(Lesson lesson) {
    List<LessonText> texts = new ArrayList<>(List.of(lesson.title(), lesson.summary()));
    texts.addAll(lesson.promises());
    for (LessonStep step : lesson.steps()) {
      texts.add(step.text());
      step.question().ifPresent(question -> add(texts, question));
      step.challenge().ifPresent(challenge -> texts.addAll(challenge.hints()));
    }
    texts.add(lesson.notes());
    return List.copyOf(texts);
  }

  private static void add(List<LessonText> texts, Question question) {
    texts.add(question.text());
    for (AnswerChoice answer : question.answers()) {
      answer.label().ifPresent(texts::add);
      texts.add(answer.sentence());
    }
    question.otherwise().ifPresent(texts::add);
  }
}

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

  /** Returns whether no text is still to be written. */
  public static boolean isFinished(Lesson lesson) {
    return of(lesson).stream().noneMatch(LessonWords::isUnwritten);
  }

  private static boolean isUnwritten(LessonText text) {
    return text.byLanguage().containsValue(LessonText.UNWRITTEN);
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

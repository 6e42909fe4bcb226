package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.ui.lessons.play.LessonState.Answered;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;

/** The sentences of a lesson that is under way. */
final class LessonSentences {

  private LessonSentences() {}

  /** Returns a text of a lesson in the language of the window. */
  static String in(LessonText text) {
    return text.in(Texts.messages().language().tag());
  }

  static String place(LessonViewModel model, LessonState state) {
    return Texts.get(
        "lessons.place",
        model.script().number(),
        in(model.script().lesson().title()),
        state.moment().number(),
        model.script().lesson().steps().size());
  }

  /** Returns an answer as it stood on its button. */
  static String answer(LessonState state, String value) {
    return answer(state.moment(), value);
  }

  /** Returns an answer to the question of a step as it stood on its button. */
  static String answer(Moment moment, String value) {
    return moment
        .step()
        .question()
        .flatMap(question -> choice(question, value))
        .flatMap(answer -> answer.label().map(LessonSentences::in))
        .orElse(value);
  }

  /** Of choices the one without a value is the one that the model says. */
  private static Optional<AnswerChoice> choice(Question question, String value) {
    return question.answers().stream()
        .filter(each -> each.value().filter(value::equals).isPresent())
        .findFirst()
        .or(
            () ->
                question.answers().stream()
                    .filter(each -> question.form() == Question.Form.CHOICES)
                    .filter(each -> each.value().isEmpty())
                    .findFirst());
  }

  static String figures(Lesson lesson, List<Answered> answers) {
    long right = answers.stream().filter(Answered::right).count();
    return Texts.get("lessons.figures", right, lesson.questions());
  }

  /** Returns what stands on the button that goes on. */
  static String next(LessonViewModel model, LessonState state) {
    return switch (state.phase()) {
      case ASKING -> Texts.get(state.vote().isPresent() ? "lessons.reveal" : "lessons.lock-in");
      case CHECKING -> Texts.get("lessons.checking");
      case ENDED -> Texts.get("lessons.to-list");
      case MEASURING ->
          Texts.get(model.measurement().isDone() ? "lessons.go-on" : "lessons.measure");
      case READING, ANSWERED, TRYING -> Texts.get("lessons.go-on");
    };
  }
}

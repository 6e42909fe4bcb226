package dev.raceway.lesson.draft;

import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Question.Form;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a question of what was typed and of what the model says. Numbers stand in order, so that
 * nobody learns the right answer from its place.
 *
 * @param typed the question as it was typed
 * @param truth the right answer, if it could be found
 * @param languages the languages of the lesson
 */
record DraftAnswers(DraftQuestion typed, Optional<String> truth, Set<String> languages) {

  Question question() {
    List<AnswerChoice> answers = new ArrayList<>();
    answers.add(
        new AnswerChoice(truth, truth.flatMap(this::label), true, typed.why().text(languages)));
    for (DraftAnswer wrong : typed.wrong()) {
      String value = wrong.value().strip();
      if (!typed.subject().kind().format().fits(value)) {
        continue;
      }
      answers.add(
          new AnswerChoice(
              Optional.of(value),
              wrong.label().or(() -> label(value)),
              false,
              wrong.sentence().text(languages)));
    }
    answers.sort(
        Comparator.comparing((AnswerChoice answer) -> number(value(answer)))
            .thenComparing(DraftAnswers::value));
    return new Question(
        typed.form(),
        typed.subject(),
        typed.text().text(languages),
        answers,
        typed.form() == Form.CHOICES
            ? Optional.empty()
            : Optional.of(typed.otherwise().text(languages)));
  }

  private static String value(AnswerChoice answer) {
    return answer.value().orElse("");
  }

  /** Words stand after all numbers. */
  private static BigInteger number(String value) {
    return value.matches("-?\\d+") ? new BigInteger(value) : BigInteger.TEN.pow(DraftText.LONGEST);
  }

  private Optional<LessonText> label(String value) {
    return AnswerWords.of(value, languages);
  }
}

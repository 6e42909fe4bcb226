package dev.raceway.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A question with one right answer, which the model gives.
 *
 * @param form how it is answered
 * @param subject what is asked of the model
 * @param text the question
 * @param answers the answers that have a sentence of their own; those that are offered, in order,
 *     where the form is {@link Form#CHOICES}
 * @param otherwise the sentence for every other answer; always there unless answers are offered
 */
public record Question(
    Form form,
    Subject subject,
    LessonText text,
    List<AnswerChoice> answers,
    Optional<LessonText> otherwise)
    implements LessonTask {

  /** How a question is answered. */
  public enum Form {
    /** One of those that are offered. */
    CHOICES("choices"),
    /** A number that is typed in. */
    NUMBER("number"),
    /** A thread that is chosen on the board. */
    THREAD("thread"),
    /** An increment that is chosen on the board. */
    INCREMENT("increment");

    private final String text;

    Form(String text) {
      this.text = text;
    }

    /** Returns the form of a name in a lesson file, empty if there is none. */
    public static Optional<Form> named(String text) {
      return Arrays.stream(values()).filter(form -> form.text.equals(text)).findFirst();
    }

    /** Returns the name in a lesson file. */
    public String text() {
      return text;
    }

    /** Returns whether an answer, as the model writes it, can be given in this form. */
    private boolean takes(String answer) {
      return switch (this) {
        case CHOICES -> true;
        case NUMBER -> answer.matches("-?\\d{1,40}");
        case THREAD -> answer.matches("[A-H]");
        case INCREMENT -> answer.matches("[A-H]\\d{1,4}");
      };
    }
  }

  /**
   * What is said to an answer.
   *
   * @param isRight whether it is the right one
   * @param sentence why it is, or why not
   */
  public record Reply(boolean isRight, LessonText sentence) {}

  /** Keeps a copy. */
  public Question {
    answers = List.copyOf(answers);
  }

  /** Returns the answer that the lesson takes to be right, empty if there is none or several. */
  public Optional<AnswerChoice> declaredRight() {
    List<AnswerChoice> right = answers.stream().filter(AnswerChoice::right).toList();
    return right.size() == 1 ? Optional.of(right.get(0)) : Optional.empty();
  }

  /** Returns whether the right answer can be given in this form. */
  public boolean isAnswerable(String truth) {
    return form.takes(truth);
  }

  /** Returns how an offered answer is written, given the right one. */
  public String value(AnswerChoice answer, String truth) {
    return answer.value().orElse(truth);
  }

  /**
   * Returns what is said to an answer.
   *
   * @param given the answer as it is written
   * @param truth the right answer, as {@link Subject#answer} says
   */
  public Reply reply(String given, String truth) {
    boolean isRight = given.equals(truth);
    return new Reply(
        isRight,
        answers.stream()
            .filter(answer -> value(answer, truth).equals(given))
            .map(AnswerChoice::sentence)
            .findFirst()
            .or(() -> otherwise)
            .orElse(text));
  }
}

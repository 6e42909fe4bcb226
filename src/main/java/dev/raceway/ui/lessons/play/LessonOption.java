package dev.raceway.ui.lessons.play;

import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.model.Increment;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One answer that can be chosen.
 *
 * @param value how it is written; empty for the one that only the model says
 * @param label what stands on it, if that is not the value
 */
record LessonOption(Optional<String> value, Optional<LessonText> label) {

  private static final int MOST = 9;

  /** Returns what can be chosen at a question; nothing where a number is typed. */
  static List<LessonOption> of(Moment moment, Question question) {
    return switch (question.form()) {
      case CHOICES ->
          question.answers().stream()
              .map(each -> new LessonOption(each.value(), each.label()))
              .toList();
      case THREAD -> moment.before().program().threadIds().stream().map(LessonOption::of).toList();
      case INCREMENT -> increments(moment.after().end());
      case NUMBER -> List.of();
    };
  }

  private static LessonOption of(ThreadId thread) {
    return new LessonOption(Optional.of(thread.toString()), Optional.empty());
  }

  private static List<LessonOption> increments(State end) {
    return end.program().threadIds().stream()
        .flatMap(
            id ->
                IntStream.rangeClosed(1, end.thread(id).done())
                    .mapToObj(number -> new Increment(id, number)))
        .limit(MOST)
        .map(each -> new LessonOption(Optional.of(each.toString()), Optional.empty()))
        .toList();
  }

  /**
   * Returns what a class can vote for: what can be chosen, or the numbers that the lesson has a
   * sentence for.
   */
  static List<LessonOption> toVote(Moment moment, Question question, Optional<String> truth) {
    List<LessonOption> options = of(moment, question);
    if (!options.isEmpty() || truth.isEmpty()) {
      return options;
    }
    return Stream.concat(
            truth.stream(),
            question.answers().stream().map(AnswerChoice::value).flatMap(Optional::stream))
        .distinct()
        .sorted(Comparator.comparing(BigInteger::new))
        .limit(MOST)
        .map(value -> new LessonOption(Optional.of(value), Optional.empty()))
        .toList();
  }

  /** Returns how it is written, given the right answer. */
  String value(String truth) {
    return value.orElse(truth);
  }

  /** Returns what stands on it. */
  String words(Optional<String> truth) {
    return label
        .map(text -> text.in(Texts.messages().language().tag()))
        .or(() -> value)
        .or(() -> truth)
        .orElse("…");
  }
}

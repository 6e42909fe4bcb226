package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.Moment;
import dev.raceway.lesson.PlausibleCounts;
import dev.raceway.lesson.Subject;
import dev.raceway.lesson.SubjectKind;
import dev.raceway.lesson.draft.DraftAnswer;
import dev.raceway.lesson.draft.DraftQuestion;
import dev.raceway.model.State;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words and wrong answers for a question in which they are still to be typed.
 *
 * @param question the question so far
 * @param moment where it is asked
 * @param truth the right answer, if it is known
 * @param language the language that is typed
 */
record QuestionSuggestion(
    DraftQuestion question, Moment moment, Optional<String> truth, String language) {

  private static final int ENOUGH = 3;

  DraftQuestion filledIn() {
    DraftQuestion filled = question;
    if (question.text().in(language).isBlank()) {
      filled =
          filled.withText(filled.text().with(language, SubjectWords.question(filled.subject())));
    }
    List<DraftAnswer> wrong = new ArrayList<>(question.wrong());
    wrong.removeIf(DraftAnswer.EMPTY::equals);
    others()
        .filter(value -> !truth.equals(Optional.of(value)))
        .filter(value -> wrong.stream().noneMatch(each -> each.value().equals(value)))
        .limit(Math.max(0, ENOUGH - wrong.size()))
        .forEach(value -> wrong.add(DraftAnswer.of(value)));
    return filled.withWrong(wrong);
  }

  private Stream<String> others() {
    State before = moment.before().end();
    Stream<String> threads = before.program().threadIds().stream().map(Object::toString);
    return switch (question.subject().kind()) {
      case COUNT, END, SMALLEST_END, LARGEST_END, ROUND_ROBIN_END ->
          truth.filter(value -> value.matches("-?\\d{1,18}")).stream()
              .flatMap(value -> PlausibleCounts.of(before, Long.parseLong(value)).stream())
              .map(String::valueOf);
      case COPY -> PlausibleCounts.of(before, before.count()).stream().map(String::valueOf);
      case LOST, NUMBER_OF_ENDS, FEWEST_SWITCHES, SCHEDULES, SCHEDULES_ENDING_AT ->
          truth.filter(value -> value.matches("\\d{1,18}")).stream()
              .mapToLong(Long::parseLong)
              .boxed()
              .flatMap(value -> Stream.of(value - 1, value + 1, value + 2))
              .filter(value -> value >= 0)
              .map(String::valueOf);
      case NEXT -> threads;
      case ERASER, OWNER -> Stream.concat(threads, Stream.of(Subject.NONE));
      case CAN_END_AT -> Stream.of(Subject.YES, Subject.NO);
      case EFFECT -> Stream.of("read", "write", Subject.WAITS);
      case GONE -> Stream.concat(threads.map(thread -> thread + "1"), Stream.of(Subject.NONE));
      case POSSIBLE_ENDS -> Stream.empty();
    };
  }

  /** The words of what a question asks of the model. */
  static final class SubjectWords {

    private SubjectWords() {}

    /** Returns the question in plain words. */
    static String question(Subject subject) {
      Object detail =
          subject.thread().<Object>map(thread -> thread).orElse(subject.number().orElse(0));
      return Texts.of(subject.kind(), detail);
    }

    /** Returns the question in plain words, about whatever it may be. */
    static String question(SubjectKind kind) {
      return Texts.of(kind, "…");
    }
  }
}

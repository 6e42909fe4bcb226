package dev.raceway.lesson.file;

import dev.raceway.schedule.RefusalWords;
import dev.raceway.text.Messages;
import java.util.List;

/**
 * Something that stands against a lesson.
 *
 * @param kind what
 * @param step the number of the step, 0 where it is about the whole
 * @param details what stands in the places of its sentence; what another room refused is put into
 *     words with it
 */
public record LessonFault(Kind kind, int step, List<Object> details) {

  /** What can stand against a lesson; each has its sentence in the bundles. */
  public enum Kind {
    OTHER_LANGUAGES,
    UNWRITTEN,
    REAL_THREADS,
    NOT_EXPLORED,
    NOT_ROUND_ROBIN,
    NOT_IN_THIS_FORM,
    SAME_ANSWERS,
    NO_RIGHT_ANSWER,
    ANOTHER_RIGHT_ANSWER,
    ONE_ANSWER,
    GOAL_AT_START,
    SOLUTION_NOT_FOLLOWED,
    SOLUTION_BREAKS_RULES,
    GOAL_NOT_REACHED,
    OTHER_SWITCHES,
    NOT_REFUSED,
    NO_HINT
  }

  /** Keeps a copy. */
  public LessonFault {
    details = List.copyOf(details);
  }

  /** Returns it as a sentence. */
  public String in(Messages words) {
    String sentence = words.of(kind, details.stream().map(detail -> said(detail, words)).toArray());
    return step == 0 ? sentence : words.get("fault.at-step", step, sentence);
  }

  private static Object said(Object detail, Messages words) {
    return detail instanceof IllegalArgumentException refused
        ? RefusalWords.inLine(refused, words)
        : detail;
  }
}

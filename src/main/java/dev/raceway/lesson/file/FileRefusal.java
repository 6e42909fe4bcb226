package dev.raceway.lesson.file;

import dev.raceway.schedule.RefusalWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Why a file cannot be taken.
 *
 * @param kind why
 * @param details what stands in the places of its sentence
 * @param cause what another room says about it, if it does
 */
public record FileRefusal(
    Kind kind, List<Object> details, Optional<IllegalArgumentException> cause) {

  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  /** Why a file can be refused; each has its sentence in the bundles. */
  public enum Kind {
    NOT_READABLE,
    NOT_UTF8,
    TOO_LONG,
    ID_TAKEN,
    NOT_JSON,
    FIELD_TWICE,
    EMPTY,
    MORE_FOLLOWS,
    TOO_DEEP,
    NO_PLACE,
    FIELD_UNKNOWN,
    FIELD_MISSING,
    NO_OBJECT,
    NO_TEXT,
    TEXT_LENGTH,
    NAME_UNKNOWN,
    NO_NUMBER,
    NO_FLAG,
    NO_LIST,
    LIST_TOO_LONG,
    NOT_FOLLOWED,
    ID_LETTERS,
    NO_STEPS,
    NO_LANGUAGES,
    LANGUAGE_TAG,
    SEVERAL_TASKS,
    OTHERWISE_MISSING,
    OTHERWISE_IN_VAIN,
    RIGHT_OR_WRONG,
    NO_SUCH_ANSWER,
    NO_GOALS,
    ONLY_TRUE,
    GOAL_UNKNOWN
  }

  /** Keeps a copy. */
  public FileRefusal {
    details = List.copyOf(details);
  }

  /** Returns a reason of the format itself. */
  public static FileRefusal of(Kind kind, Object... details) {
    return new FileRefusal(kind, List.of(details), Optional.empty());
  }

  /** Returns the reason that another room gives. */
  static FileRefusal of(IllegalArgumentException cause) {
    return new FileRefusal(
        Kind.NOT_FOLLOWED, List.of(RefusalWords.inLine(cause, ENGLISH)), Optional.of(cause));
  }

  /** Returns it as a sentence without a full stop. */
  public String in(Messages words) {
    return words.of(kind, details.toArray());
  }

  /** Returns it in English with plain numbers, as the command line says it. */
  String inEnglish() {
    return ENGLISH.of(kind, details.stream().map(String::valueOf).toArray());
  }
}

package dev.raceway.lesson.draft;

import dev.raceway.lesson.LessonText;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words of answers that are no numbers and no names, such as {@code depends}. */
public enum AnswerWords {
  NONE,
  DEPENDS,
  WAITS,
  RETRIES,
  REFUSED,
  YES,
  NO,
  READ,
  ADD,
  WRITE,
  ACQUIRE,
  RELEASE,
  COMPARE_AND_SET,
  GET_AND_ADD,
  CALL;

  /** Returns how it is written as an answer. */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what stands on an answer in each language, empty if its value is enough. */
  static Optional<LessonText> of(String value, Set<String> languages) {
    for (AnswerWords each : values()) {
      if (each.value().equals(value)) {
        return Optional.of(each.in(languages));
      }
    }
    return Optional.empty();
  }

  /** A language that the program does not speak gets the English words. */
  private LessonText in(Set<String> languages) {
    Map<String, String> label = new TreeMap<>();
    for (String language : languages) {
      Messages words = new Messages(Language.of(Locale.forLanguageTag(language)));
      label.put(language, words.of(this));
    }
    return LessonText.of(label);
  }
}

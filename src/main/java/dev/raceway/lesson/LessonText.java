package dev.raceway.lesson;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same sentences in one language or several.
 *
 * @param byLanguage the sentences of each language's tag, such as {@code en}; at least one
 */
public record LessonText(SortedMap<String, String> byLanguage) {

  /** The language that is shown where the wanted one is not there. */
  public static final String FALLBACK = "en";

  /** What stands where a text is still to be written, in a lesson that is not finished. */
  public static final String UNWRITTEN = "…";

  /**
   * Keeps a copy.
   *
   * @throws IllegalArgumentException if there is no language
   */
  public LessonText {
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text needs a language");
    }
  }

  /** Returns the text of these languages. */
  public static LessonText of(Map<String, String> byLanguage) {
    return new LessonText(new TreeMap<>(byLanguage));
  }

  /** Returns the sentences in a language; if it is not there, in English, else in the first. */
  public String in(String language) {
    String fallback = byLanguage.getOrDefault(FALLBACK, byLanguage.get(byLanguage.firstKey()));
    return byLanguage.getOrDefault(language, fallback);
  }

  /** Returns the tags of the languages. */
  public Set<String> languages() {
    return byLanguage.keySet();
  }
}

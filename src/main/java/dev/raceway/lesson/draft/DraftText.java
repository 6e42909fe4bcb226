package dev.raceway.lesson.draft;

import dev.raceway.lesson.LessonText;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text as far as it was typed, in one language or several.
 *
 * @param byLanguage what was typed in each language, by its tag
 */
public record DraftText(SortedMap<String, String> byLanguage) {

  /** Nothing typed yet. */
  public static final DraftText EMPTY = new DraftText(new TreeMap<>());

  /** As many characters as a lesson file takes. */
  public static final int LONGEST = 2_000;

  /** Keeps a copy. */
  public DraftText {
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
  }

  /** Returns a text of a lesson, to go on with. */
  public static DraftText of(LessonText text) {
    SortedMap<String, String> written = new TreeMap<>(text.byLanguage());
    written.values().removeIf(LessonText.UNWRITTEN::equals);
    return new DraftText(written);
  }

  /** Returns what was typed in a language, empty if nothing was. */
  public String in(String language) {
    return byLanguage.getOrDefault(language, "");
  }

  /** Returns the same with something else typed in a language, cut where it is too long. */
  public DraftText with(String language, String typed) {
    SortedMap<String, String> changed = new TreeMap<>(byLanguage);
    changed.put(language, typed.substring(0, Math.min(typed.length(), LONGEST)));
    return new DraftText(changed);
  }

  /** Returns the languages in which there are words. */
  public Set<String> languages() {
    return byLanguage.keySet().stream()
        .filter(language -> !in(language).isBlank())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns whether there are no words in any language. */
  public boolean isBlank() {
    return languages().isEmpty();
  }

  /** Returns it as a text of a lesson; what is still to be written is marked as that. */
  LessonText text(Set<String> wanted) {
    SortedMap<String, String> words = new TreeMap<>();
    for (String language : wanted) {
      String typed = in(language).strip();
      words.put(language, typed.isEmpty() ? LessonText.UNWRITTEN : typed);
    }
    return new LessonText(words);
  }
}

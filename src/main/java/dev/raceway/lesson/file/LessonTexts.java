package dev.raceway.lesson.file;

import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.file.FileRefusal.Kind;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads texts: an object with one text for each language. */
final class LessonTexts {

  static final int LONGEST = 2_000;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

  private LessonTexts() {}

  static LessonText read(JsonValue value) {
    if (!(value instanceof JsonValue.Members object) || object.byName().isEmpty()) {
      throw new JsonFault(value.line(), Kind.NO_LANGUAGES);
    }
    SortedMap<String, String> byLanguage = new TreeMap<>();
    for (Map.Entry<String, JsonValue> each : object.byName().entrySet()) {
      if (!LANGUAGE.matcher(each.getKey()).matches()) {
        throw new JsonFault(each.getValue().line(), Kind.LANGUAGE_TAG);
      }
      byLanguage.put(each.getKey(), JsonFields.text(each.getValue(), each.getKey(), LONGEST));
    }
    return new LessonText(byLanguage);
  }
}

package dev.raceway.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language's own file; a resource bundle would fill what is missing with English. */
record Bundle(Map<String, String> texts, String source) {

  private static final Path FOLDER = Path.of("src/main/resources/dev/raceway/text");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+) *=");

  /** Marks in the order in which {@code MarkedText} tries them. */
  private static final Pattern MARK =
      Pattern.compile("\\[[A-H{].*?]|\\*(.+?)\\*|!!(.+?)!!|==(.+?)==|~~(.+?)~~");

  static Bundle of(Language language) {
    String file =
        language == Language.ENGLISH
            ? "messages.properties"
            : "messages_%s.properties".formatted(language.locale().getLanguage());
    Properties properties = new Properties();
    try {
      String source = Files.readString(FOLDER.resolve(file));
      properties.load(new StringReader(source));
      Map<String, String> texts = new TreeMap<>();
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
      return new Bundle(texts, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> keys() {
    return texts.keySet();
  }

  /** Of two texts with one key the first would be lost without a word. */
  Set<String> writtenTwice() {
    Set<String> seen = new TreeSet<>();
    return found(KEY, source).stream().filter(key -> !seen.add(key)).collect(Collectors.toSet());
  }

  /** Returns the places of a text that are filled. */
  Set<String> places(String key) {
    return new TreeSet<>(found(PLACE, texts.getOrDefault(key, "")));
  }

  /** Returns the kinds of marks in a text, each as often as it is used. */
  List<String> marks(String key) {
    return found(MARK, texts.getOrDefault(key, "")).stream()
        .map(mark -> mark.substring(0, 1))
        .sorted()
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount() == 1 ? 1 : 0));
    }
    return found;
  }
}

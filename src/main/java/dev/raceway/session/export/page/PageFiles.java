package dev.raceway.session.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page is put together from. */
final class PageFiles {

  private static final String ROOMS = "/dev/raceway/web/rooms.js";
  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

  private PageFiles() {}

  /** Returns a file that stands beside this class. */
  static String text(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "this build of Raceway has no " + name + "; mvn process-classes makes it");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the rooms as a script.
   *
   * @throws IllegalStateException if the build left it out
   */
  static String rooms() {
    // A browser ends a script at this word, wherever it stands.
    return text(ROOMS).replace("</script", "<\\/script");
  }

  /** Returns a page: the head that all have, and the body of a file, with parts in their places. */
  static String page(String body, Map<String, String> parts) {
    return filled(text("head.html") + text(body), parts);
  }

  /** Puts parts into the places of a text that are named after them. */
  private static String filled(String text, Map<String, String> parts) {
    StringBuilder filled = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      filled.append(text, from, place.start()).append(parts.get(place.group(1)));
      from = place.end();
    }
    return filled.append(text, from, text.length()).toString();
  }
}

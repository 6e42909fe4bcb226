package dev.raceway.session.file;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that a person named in a dialog, with the ending that says what it holds.
 *
 * @param path the file to write
 * @param isAsked whether the dialog has asked if it may be replaced, because it was named so
 */
public record NamedFile(Path path, boolean isAsked) {

  private static final String JSON = ".json";

  /** Returns a file with an ending; one that was typed without it gets it. */
  public static NamedFile of(Path named, String ending) {
    String name = named.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(ending)) {
      return new NamedFile(named, true);
    }
    boolean hasHalf = ending.endsWith(JSON) && lower.endsWith(JSON);
    String stem = hasHalf ? name.substring(0, name.length() - JSON.length()) : name;
    return new NamedFile(named.resolveSibling(stem + ending), false);
  }
}

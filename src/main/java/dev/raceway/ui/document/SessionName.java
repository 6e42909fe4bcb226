package dev.raceway.ui.document;

import dev.raceway.session.file.NamedFile;
import java.nio.file.Path;
import java.util.Locale;

/** How a session file is called. */
final class SessionName {

  static final String ENDING = ".raceway.json";

  private static final int LONGEST = 60;

  private SessionName() {}

  /** Returns a file that was named to save in, with the ending that says what it holds. */
  static Path complete(Path named) {
    return NamedFile.of(named, ENDING).path();
  }

  /** Returns what is offered as the name of a file with this title. */
  static String of(String title, String otherwise) {
    return stem(title, otherwise) + ENDING;
  }

  /** Returns the same without an ending. */
  static String stem(String title, String otherwise) {
    String stem =
        title
            .replaceAll("[^\\p{L}\\p{N} _-]+", " ")
            .strip()
            .replaceAll("\\s+", "-")
            .toLowerCase(Locale.ROOT);
    return stem.isEmpty() ? otherwise : stem.substring(0, Math.min(stem.length(), LONGEST));
  }
}

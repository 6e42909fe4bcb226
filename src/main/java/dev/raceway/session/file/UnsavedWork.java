package dev.raceway.session.file;

import dev.raceway.schedule.Reading;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What somebody was working on, as it is kept in case the program ends unexpectedly. It is written
 * as a session with two fields more, so that a person can open it by hand, too.
 *
 * @param document the runs
 * @param file where it had been saved, if it had
 * @param current the index of the run in hand
 */
public record UnsavedWork(SessionDocument document, Optional<Path> file, int current) {

  private static final String FILE = "keptFromFile";
  private static final String CURRENT = "keptRunInHand";

  /** Returns it as text. */
  public String text() {
    ExtraFields fields = document.extra().with(CURRENT, String.valueOf(current));
    ExtraFields all = file.map(path -> fields.with(FILE, path.toString())).orElse(fields);
    return SessionWriter.write(document.withExtra(all));
  }

  /**
   * Reads the text.
   *
   * @throws SessionFileException if it is not a session
   */
  public static UnsavedWork read(String text) {
    SessionDocument kept = SessionReader.read(text, Reading.Watch.PATIENT);
    ExtraFields fields = kept.extra();
    return new UnsavedWork(
        kept.withExtra(fields.without(FILE).without(CURRENT)),
        fields.text(FILE).flatMap(UnsavedWork::path),
        fields.text(CURRENT).map(number -> index(number, kept)).orElse(0));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static int index(String number, SessionDocument kept) {
    try {
      int index = Integer.parseInt(number);
      return index >= 0 && index < kept.runs().size() ? index : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

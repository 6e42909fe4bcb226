package dev.raceway.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a lesson may show besides the board. */
public enum VisiblePart {
  /** The chips of the final values that can still be reached. */
  POSSIBLE_ENDS,
  /** The line that says what the count should be. */
  SHOULD_BE,
  /** The code, with each thread at its next line. */
  CODE,
  /** The list of events. */
  HISTORY,
  /** The lock switch. */
  LOCK_SWITCH;

  /** Returns the part of a name in a lesson file, empty if there is none. */
  public static Optional<VisiblePart> named(String text) {
    return Arrays.stream(values()).filter(part -> part.text().equals(text)).findFirst();
  }

  /** Returns the name in a lesson file. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

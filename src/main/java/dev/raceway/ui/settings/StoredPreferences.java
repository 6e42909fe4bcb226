package dev.raceway.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was found at the start.
 *
 * @param preferences what holds
 * @param damaged where the file is that could not be taken whole
 * @param unreadable the file that could not be read, and may be healthy
 */
public record StoredPreferences(
    Preferences preferences, Optional<Path> damaged, Optional<Path> unreadable) {

  /** Returns what was taken whole. */
  public static StoredPreferences whole(Preferences preferences) {
    return new StoredPreferences(preferences, Optional.empty(), Optional.empty());
  }

  static StoredPreferences damaged(Preferences rest, Path aside) {
    return new StoredPreferences(rest, Optional.of(aside), Optional.empty());
  }

  static StoredPreferences unreadable(Preferences usual, Path file) {
    return new StoredPreferences(usual, Optional.empty(), Optional.of(file));
  }
}

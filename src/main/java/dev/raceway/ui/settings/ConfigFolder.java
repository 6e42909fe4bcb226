package dev.raceway.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where programs of a system keep what a person set. */
final class ConfigFolder {

  private ConfigFolder() {}

  /**
   * Returns the program's folder.
   *
   * @param system name of the operating system
   * @param environment its variables
   * @param home the home folder
   */
  static Path of(String system, Map<String, String> environment, String home) {
    if (system.startsWith("Windows")) {
      return absolute(environment.get("APPDATA"))
          .orElse(Path.of(home, "AppData", "Roaming"))
          .resolve("Raceway");
    }
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Application Support", "Raceway");
    }
    return absolute(environment.get("XDG_CONFIG_HOME"))
        .orElse(Path.of(home, ".config"))
        .resolve("raceway");
  }

  /** A path that is not absolute is to be ignored, as the rules of XDG have it. */
  private static Optional<Path> absolute(String path) {
    try {
      return Optional.ofNullable(path)
          .filter(text -> !text.isBlank())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

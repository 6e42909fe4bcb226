package dev.raceway.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where programs of a system keep what a person set. */
final class ConfigFolder {

  private ConfigFolder() {}

  /**
   * Returns the program's folder; empty if the person has no folder anywhere.
   *
   * @param system name of the operating system
   * @param environment its variables
   * @param home the home folder of the account, which may be no folder at all
   */
  static Optional<Path> of(String system, Map<String, String> environment, String home) {
    if (system.startsWith("Windows")) {
      return absolute(environment.get("APPDATA"))
          .or(() -> absolute(home).map(folder -> folder.resolve("AppData").resolve("Roaming")))
          .map(folder -> folder.resolve("Raceway"));
    }
    Optional<Path> own = absolute(environment.get("HOME")).or(() -> absolute(home));
    if (system.startsWith("Mac")) {
      return own.map(
          folder -> folder.resolve("Library").resolve("Application Support").resolve("Raceway"));
    }
    return absolute(environment.get("XDG_CONFIG_HOME"))
        .or(() -> own.map(folder -> folder.resolve(".config")))
        .map(folder -> folder.resolve("raceway"));
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

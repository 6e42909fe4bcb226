package dev.raceway;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The home folder as Java and JavaFX see it. Java takes it from the account; for an account without
 * an entry it is {@code ?}, and JavaFX would make a folder of that name wherever it is started.
 */
final class HomeFolder {

  private static final String HOME = "user.home";

  private HomeFolder() {}

  /** Makes the home folder that the environment names Java's, where Java knows none. */
  static void settle() {
    settled(System.getProperty(HOME), System.getenv(), System.getProperty("java.io.tmpdir"))
        .forEach(System::setProperty);
  }

  /**
   * Returns the properties to be set.
   *
   * @param home what Java knows
   * @param environment the environment variables of the process
   * @param temporary the folder for temporary files
   */
  static Map<String, String> settled(
      String home, Map<String, String> environment, String temporary) {
    if (isAbsolute(home)) {
      return Map.of();
    }
    return Optional.ofNullable(environment.get("HOME"))
        .filter(HomeFolder::isAbsolute)
        .map(own -> Map.of(HOME, own))
        .orElse(Map.of("javafx.cachedir", Path.of(temporary, "raceway-javafx").toString()));
  }

  private static boolean isAbsolute(String folder) {
    try {
      return Path.of(folder).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

package dev.raceway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in one sentence why no window could be opened, with the cure and the way without a window.
 *
 * <p>JavaFX tells the reason only as text, in an exception or on standard error, so it is read from
 * there: looking for libraries beforehand would mean to guess where the system's loader looks.
 */
final class StartFailure {

  private static final String WITHOUT_WINDOW =
      "raceway run --threads 2 --increments 1 --schedule \"A B3 A2\"";

  private static final Pattern MISSING_LIBRARY =
      Pattern.compile("(lib[\\w.+-]+\\.so[.\\d]*): cannot open shared object file");

  /** As the system words it; JavaFX goes on to say that there is no toolkit. */
  private static final List<String> CANNOT_UNPACK =
      List.of(
          "No space left on device",
          "Disk quota exceeded",
          "Read-only file system",
          "not enough space on the disk",
          "Permission denied");

  private StartFailure() {}

  /**
   * The sentence for a failed start of JavaFX.
   *
   * @param failure what JavaFX threw
   * @param said what JavaFX wrote to standard error
   * @param environment the environment variables of the process
   */
  static String because(Throwable failure, String said, Map<String, String> environment) {
    String told = messages(failure) + '\n' + said;
    return "no window can be opened because %s, or work without a window: %s"
        .formatted(reasonAndCure(told, environment), WITHOUT_WINDOW);
  }

  private static String reasonAndCure(String told, Map<String, String> environment) {
    Optional<String> library = missingLibrary(told);
    if (library.isPresent()) {
      return "the system library %s is missing; install it (apt-get install libgtk-3-0 libxtst6)"
          .formatted(library.get());
    }
    if (told.contains("Unable to open DISPLAY")) {
      String display = environment.getOrDefault("DISPLAY", "");
      return display.isBlank()
          ? "there is no display (DISPLAY is not set); start it in a desktop session"
          : "the display %s cannot be opened; start it in a desktop session".formatted(display);
    }
    Optional<String> unpacked = CANNOT_UNPACK.stream().filter(told::contains).findFirst();
    if (unpacked.isPresent()) {
      return "JavaFX cannot unpack its libraries (%s); make room or choose another folder (RACEWAY_OPTS=-Djavafx.cachedir=FOLDER)"
          .formatted(unpacked.get().toLowerCase(Locale.ROOT));
    }
    String reason = told.strip().lines().findFirst().orElse("JavaFX gave no reason");
    return "JavaFX did not start (%s); see that this is a desktop session".formatted(reason);
  }

  private static Optional<String> missingLibrary(String told) {
    return MISSING_LIBRARY
        .matcher(told)
        .results()
        .map((MatchResult match) -> match.group(1))
        .findFirst()
        .or(
            () ->
                told.contains("Unable to load glass GTK")
                    ? Optional.of("libgtk-3.so.0")
                    : Optional.empty());
  }

  private static String messages(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .map(StartFailure::message)
        .collect(Collectors.joining("\n"));
  }

  private static String message(Throwable failure) {
    return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
  }
}

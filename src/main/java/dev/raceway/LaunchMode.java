package dev.raceway;

import dev.raceway.cli.FirstWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where the arguments lead: to the command line, to the window, or nowhere. */
sealed interface LaunchMode {

  /** The command line takes all the arguments. */
  record ToCommandLine() implements LaunchMode {}

  /**
   * The window opens.
   *
   * @param opening the session file or share code that it opens, if one was named
   */
  record ToWindow(Optional<String> opening) implements LaunchMode {}

  /**
   * The arguments are wrong usage.
   *
   * @param sentence what is wrong and what may stand there
   */
  record Nowhere(String sentence) implements LaunchMode {}

  /** Options and commands, which the command line knows or refuses itself. */
  Pattern FOR_COMMAND_LINE = Pattern.compile("-.*|[a-z]+", Pattern.DOTALL);

  /**
   * Reads the arguments.
   *
   * <p>A plain word is always a command, so that a file that happens to be called {@code run} does
   * not take its place; such a file opens as {@code ./run}.
   *
   * @param isFile tells whether a name is that of a file
   */
  static LaunchMode of(List<String> arguments, Predicate<String> isFile) {
    if (arguments.isEmpty()) {
      return new ToWindow(Optional.empty());
    }
    String first = arguments.get(0);
    if (FOR_COMMAND_LINE.matcher(first).matches()) {
      return new ToCommandLine();
    }
    if (!isFile.test(first) && !FirstWord.isShareCode(first)) {
      return new Nowhere(
          "'%s' is neither a command nor a file nor a share code; raceway --help lists the commands"
              .formatted(FirstWord.quoted(first)));
    }
    return arguments.size() == 1
        ? new ToWindow(Optional.of(first))
        : new Nowhere(
            "the window opens one file or share code, not %s".formatted(arguments.size()));
  }
}

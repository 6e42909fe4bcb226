package dev.raceway.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person watches standard error. */
public final class Terminal {

  private static final Path LINUX = Path.of("/proc/self/fd/2");

  /** From this Java on one without a terminal is a console too, so nothing is said there. */
  private static final int CONSOLE_IS_ALWAYS_THERE = 22;

  private Terminal() {}

  /**
   * Returns whether standard error is a terminal. Java knows it of standard input and output only,
   * and results often go into a file while somebody waits.
   */
  public static boolean watched() {
    if (!Files.isSymbolicLink(LINUX)) {
      return hasConsole();
    }
    try {
      String target = Files.readSymbolicLink(LINUX).toString();
      return target.startsWith("/dev/pts/") || target.matches("/dev/(tty|console).*");
    } catch (IOException e) {
      return false;
    }
  }

  @SuppressWarnings("SystemConsoleNull") // Asked only where null still means that there is none.
  private static boolean hasConsole() {
    return Runtime.version().feature() < CONSOLE_IS_ALWAYS_THERE && System.console() != null;
  }
}

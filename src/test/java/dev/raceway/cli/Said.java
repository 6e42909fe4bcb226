package dev.raceway.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one call of the command line gave.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Said(int exitCode, String out, String err) {

  public static Said by(String... args) {
    return by(false, args);
  }

  /** At a terminal it also says how far it is. */
  public static Said byAtTerminal(String... args) {
    return by(true, args);
  }

  private static Said by(boolean watched, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = RacewayCommand.run(new PrintWriter(out), new PrintWriter(err), watched, args);
    return new Said(exitCode, out.toString(), err.toString());
  }

  /** Returns the exit code of a call that writes to streams of the test's own. */
  public static int to(PrintWriter out, PrintWriter err, String... args) {
    return RacewayCommand.run(out, err, false, args);
  }
}

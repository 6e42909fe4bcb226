package dev.raceway.cli;

import dev.raceway.cli.output.ReaderGoneException;
import java.io.PrintWriter;

/**
 * Turns whatever was thrown into one line and an exit code.
 *
 * @param err where the line goes
 * @param debug whether the stack trace follows it
 */
record Complainer(PrintWriter err, boolean debug) {

  /** Who wanted no more lines got what they wanted. */
  private static final int DONE = 0;

  int complain(Throwable failure) {
    if (ReaderGoneException.isCauseOf(failure)) {
      return DONE;
    }
    int exitCode = Complaint.about(failure).say(err);
    if (debug) {
      failure.printStackTrace(err);
      err.flush();
    }
    return exitCode;
  }
}

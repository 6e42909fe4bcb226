package dev.raceway.cli;

import java.io.PrintWriter;

/**
 * Turns whatever was thrown into one line and an exit code.
 *
 * @param err where the line goes
 * @param debug whether the stack trace follows it
 */
record Complainer(PrintWriter err, boolean debug) {

  int complain(Throwable failure) {
    int exitCode = Complaint.about(failure).say(err);
    if (debug) {
      failure.printStackTrace(err);
      err.flush();
    }
    return exitCode;
  }
}

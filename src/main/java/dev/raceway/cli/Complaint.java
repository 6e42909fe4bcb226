package dev.raceway.cli;

/** What the program says when it cannot go on: one line on standard error and an exit code. */
public final class Complaint {

  private Complaint() {}

  /** The run failed. */
  public static int failed(String sentence) {
    return say(sentence, 1);
  }

  /** The arguments are wrong. */
  public static int wrongUsage(String sentence) {
    return say(sentence, 2);
  }

  private static int say(String sentence, int exitCode) {
    System.err.println("raceway: " + sentence);
    return exitCode;
  }
}

package dev.raceway.cli.ending;

/** What was asked for is right and yet cannot be done; the message is the finished sentence. */
public final class RunFailedException extends RuntimeException {

  /** Makes one with a finished sentence. */
  public RunFailedException(String sentence) {
    super(sentence);
  }
}

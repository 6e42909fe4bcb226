package dev.raceway.cli.ending;

/** What was asked for is wrong; the message is the finished sentence. */
public final class WrongUsageException extends RuntimeException {

  /** Makes one with a finished sentence. */
  public WrongUsageException(String sentence) {
    super(sentence);
  }
}

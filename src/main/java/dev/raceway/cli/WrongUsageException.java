package dev.raceway.cli;

/** What was asked for is wrong; the message is the finished sentence. */
final class WrongUsageException extends RuntimeException {

  WrongUsageException(String sentence) {
    super(sentence);
  }
}

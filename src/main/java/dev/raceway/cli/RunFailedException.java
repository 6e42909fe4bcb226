package dev.raceway.cli;

/** What was asked for is right and yet cannot be done; the message is the finished sentence. */
final class RunFailedException extends RuntimeException {

  RunFailedException(String sentence) {
    super(sentence);
  }
}

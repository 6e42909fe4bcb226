package dev.raceway.cli.output;

/** Whoever read standard output went away, as {@code head} does once it has its lines. */
public final class ReaderGoneException extends RuntimeException {

  /** Returns whether this is why something failed. */
  public static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ReaderGoneException) {
        return true;
      }
    }
    return false;
  }
}

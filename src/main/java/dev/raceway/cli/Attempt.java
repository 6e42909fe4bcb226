package dev.raceway.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A piece of work that may fail, and what it wrote to standard error meanwhile.
 *
 * <p>JavaFX writes pages about a missing library; kept back, they can be read for the reason and be
 * replaced by one sentence. It writes as much when it merely falls back to drawing in software,
 * which helps nobody, so what a successful attempt wrote is kept back too.
 *
 * @param failure what the work threw, if it failed
 * @param said what it wrote to standard error
 */
public record Attempt(Optional<Throwable> failure, String said) {

  /** Does the work on this thread. */
  public static Attempt at(Runnable work) {
    PrintStream real = System.err;
    HeldBackStream held = new HeldBackStream(real);
    System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
    try {
      Optional<Throwable> failure = run(work);
      return new Attempt(failure, held.letThrough());
    } finally {
      System.setErr(real);
    }
  }

  /** A missing library arrives as an error, not as an exception. */
  private static Optional<Throwable> run(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(e);
    }
  }
}

package dev.raceway.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A piece of work that may fail, and what it wrote to standard error meanwhile.
 *
 * <p>JavaFX writes pages about a missing library; kept back, they can be read for the reason and be
 * replaced by one sentence. What a successful attempt wrote is passed on.
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
    Optional<Throwable> failure = run(work);
    System.setErr(real);
    String said = failure.isPresent() ? held.drop() : held.release();
    return new Attempt(failure, said);
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

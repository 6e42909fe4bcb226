package dev.raceway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The outcome of work that may fail, with what it wrote to standard error meanwhile.
 *
 * <p>JavaFX writes pages about a missing library; kept back, they can be read for the reason and be
 * replaced by one sentence. It writes as much when it merely falls back to drawing in software,
 * which helps nobody, so what a successful start wrote is kept back too.
 *
 * @param failure what the work threw, if it failed
 * @param said what it wrote to standard error
 */
record CapturedStderr(Optional<Throwable> failure, String said) {

  /** Does the work on this thread. */
  static CapturedStderr at(Runnable work) {
    PrintStream real = System.err;
    HeldBack held = new HeldBack(real);
    System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
    try {
      Optional<Throwable> failure = run(work);
      return new CapturedStderr(failure, held.letThrough());
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

  /**
   * Keeps bytes back for a while, and lets later ones through: a logger that was made meanwhile
   * holds on to this stream for good.
   */
  private static final class HeldBack extends OutputStream {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final PrintStream real;
    private boolean holding = true;

    HeldBack(PrintStream real) {
      this.real = real;
    }

    @Override
    public synchronized void write(int b) throws IOException {
      target().write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
      target().write(bytes, offset, length);
    }

    private OutputStream target() {
      return holding ? held : real;
    }

    /** Lets everything through from now on, and returns what was held back. */
    synchronized String letThrough() {
      holding = false;
      return held.toString(StandardCharsets.UTF_8);
    }
  }
}

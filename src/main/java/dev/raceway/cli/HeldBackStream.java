package dev.raceway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps bytes back for a while, and lets later ones through: a logger that was made meanwhile holds
 * on to this stream for good.
 */
final class HeldBackStream extends OutputStream {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final PrintStream real;
  private boolean holding = true;

  HeldBackStream(PrintStream real) {
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

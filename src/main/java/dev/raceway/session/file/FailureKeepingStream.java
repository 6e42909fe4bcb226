package dev.raceway.session.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the first failure of a stream, because a {@code PrintWriter} swallows it. */
final class FailureKeepingStream extends FilterOutputStream {

  private IOException failure;

  FailureKeepingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    throwFailure();
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  void throwFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}

package dev.raceway.cli.output;

import dev.raceway.cli.ending.RunFailedException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Standard output that ends the work by an exception as soon as nobody reads it any more, or it
 * cannot be written. What is written after that goes nowhere, so that everything can be closed.
 */
final class StandardOutput extends OutputStream {

  private static final Path LINUX = Path.of("/proc/self/fd/1");
  private static final String BROKEN_PIPE = "Broken pipe";

  private final OutputStream real;
  private boolean broken;

  /** Writes to a stream that throws the system's reason when it cannot be written. */
  StandardOutput(OutputStream real) {
    this.real = real;
  }

  /** Returns the standard output of this process. */
  static StandardOutput ofProcess() {
    return new StandardOutput(new ReasonGiving(System.out));
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    if (broken) {
      return;
    }
    try {
      real.write(bytes, offset, length);
    } catch (IOException e) {
      broken = true;
      throw isReaderGone(e)
          ? new ReaderGoneException()
          : new RunFailedException("the output could not be written");
    }
  }

  private static boolean isReaderGone(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Java's own stream notes that it could not be written, and keeps the reason for itself. */
  private static final class ReasonGiving extends OutputStream {

    private final PrintStream stream;

    ReasonGiving(PrintStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      stream.write(bytes, offset, length);
      if (stream.checkError()) {
        askForReason();
        throw new IOException("the stream is closed");
      }
    }

    /** Writes once more past Java's stream: where it fails, the system says why. */
    @SuppressWarnings("resource") // It is not ours to close.
    private static void askForReason() throws IOException {
      try {
        new FileOutputStream(FileDescriptor.out).write('\n');
      } catch (IOException e) {
        // The system may word it in the language of the person; a pipe has no other reason.
        throw isPipe() ? new IOException(BROKEN_PIPE, e) : e;
      }
    }

    private static boolean isPipe() {
      try {
        return Files.isSymbolicLink(LINUX)
            && Files.readSymbolicLink(LINUX).toString().matches("(pipe|socket):.*");
      } catch (IOException e) {
        return false;
      }
    }
  }
}

package dev.raceway.session.file;

import java.io.IOException;
import java.io.OutputStream;

/** What is to be in a file. */
@FunctionalInterface
public interface FileContent {

  /** Writes all of it; the stream stays open. */
  void writeTo(OutputStream out) throws IOException;
}

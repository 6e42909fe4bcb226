package dev.raceway.session;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Text files that people hand over, in UTF-8 or as the byte order mark at their start says. May be
 * slow: not for the JavaFX thread.
 */
public final class TextFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};

  private TextFile() {}

  /** Returns whether a file has this name, which may be no file name at all. */
  public static boolean exists(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Returns a file's text without its byte order mark.
   *
   * @param most characters that are wanted; of a longer text one more is returned, so that it is
   *     seen to be too long
   * @throws IOException if it cannot be read or is no text
   */
  public static String read(Path file, int most) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Reader reader = new InputStreamReader(in, charset(in).newDecoder());
      char[] symbols = new char[most + 2];
      int length = 0;
      int more = 0;
      while (more >= 0 && length < symbols.length) {
        length += more;
        more = reader.read(symbols, length, symbols.length - length);
      }
      int start = length > 0 && symbols[0] == BYTE_ORDER_MARK ? 1 : 0;
      return new String(symbols, start, Math.min(length - start, most + 1));
    }
  }

  private static Charset charset(InputStream in) throws IOException {
    in.mark(2);
    byte[] start = in.readNBytes(2);
    in.reset();
    if (Arrays.equals(start, BIG_ENDIAN)) {
      return StandardCharsets.UTF_16BE;
    }
    return Arrays.equals(start, LITTLE_ENDIAN) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }
}

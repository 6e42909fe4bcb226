package dev.raceway.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The standard streams as text. */
final class Console {

  private Console() {}

  static PrintWriter out() {
    return new PrintWriter(new OutputStreamWriter(System.out, charset()));
  }

  static PrintWriter err() {
    return writer(System.err);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, charset()), true);
  }

  /** Terminals speak UTF-8, also where no locale is set and Java would write question marks. */
  private static Charset charset() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? Charset.defaultCharset() : StandardCharsets.UTF_8;
  }
}

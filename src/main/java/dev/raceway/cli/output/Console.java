package dev.raceway.cli.output;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The standard streams as text. */
public final class Console {

  private Console() {}

  /** Returns standard output, which the caller flushes. */
  public static PrintWriter out() {
    return new PrintWriter(new OutputStreamWriter(StandardOutput.ofProcess(), charset()));
  }

  /** Returns standard error, which the caller flushes. */
  public static PrintWriter err() {
    return new PrintWriter(new OutputStreamWriter(System.err, charset()));
  }

  /** Terminals speak UTF-8, also where no locale is set and Java would write question marks. */
  private static Charset charset() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? windowsCharset() : StandardCharsets.UTF_8;
  }

  private static Charset windowsCharset() {
    return Stream.of("stdout.encoding", "sun.stdout.encoding")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Charset::forName)
        .orElseGet(Charset::defaultCharset);
  }
}

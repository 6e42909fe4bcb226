package dev.raceway.ui.failure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/** The text that a person copies after an error: the run, what was thrown, and where. */
public final class FailureReport {

  private static final String[] PROPERTIES = {
    "java.vm.name", "java.version", "javafx.version", "os.name", "os.arch"
  };

  private FailureReport() {}

  /** Returns the report of an error that escaped while a run was in hand. */
  public static String of(String shareCode, Failure failure) {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    lines.println("Raceway " + version());
    for (String property : PROPERTIES) {
      lines.println(property + ": " + System.getProperty(property));
    }
    lines.println("run: " + shareCode);
    lines.println("thread: " + failure.thread());
    failure.error().printStackTrace(lines);
    lines.flush();
    return text.toString();
  }

  /** Only a packaged program has a version. */
  private static String version() {
    return Optional.ofNullable(FailureReport.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}

package dev.raceway.session.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a run is written to a file; the ending of its name says which. */
public enum ExportFormat {
  /** A Markdown table. */
  MARKDOWN("md", new MarkdownFormat()),
  /** A Mermaid sequence diagram. */
  MERMAID("mmd", new MermaidFormat()),
  /** A program in Python. */
  PYTHON("py", ListingFormat.python()),
  /** A program in Java. */
  JAVA("java", ListingFormat.java()),
  /** Comma-separated values. */
  CSV("csv", new CsvFormat()),
  /** One JSON document. */
  JSON("json", new JsonFormat());

  private final String ending;
  private final ReportFormat format;

  ExportFormat(String ending, ReportFormat format) {
    this.ending = ending;
    this.format = format;
  }

  /** Returns the form of an ending without its dot; empty if there is none. */
  public static Optional<ExportFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(each -> each.ending.equals(ending)).findFirst();
  }

  /** Returns all endings, without their dots. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(each -> each.ending).toList();
  }

  /** Returns what writes it. */
  public ReportFormat format() {
    return format;
  }
}

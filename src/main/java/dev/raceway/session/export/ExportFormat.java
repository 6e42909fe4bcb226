package dev.raceway.session.export;

import dev.raceway.session.export.json.JsonFormat;
import dev.raceway.session.export.listing.ListingFormat;
import dev.raceway.session.export.page.PageFormat;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.table.CsvFormat;
import dev.raceway.session.export.table.MarkdownFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a run is written to a file; the ending of its name says which. */
public enum ExportFormat {
  /** A Markdown table. */
  MARKDOWN("md"),
  /** A Mermaid sequence diagram. */
  MERMAID("mmd"),
  /** A program in Python. */
  PYTHON("py"),
  /** A program in Java. */
  JAVA("java"),
  /** Comma-separated values. */
  CSV("csv"),
  /** One JSON document. */
  JSON("json"),
  /** A page for a browser. */
  PAGE("html");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
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
    return format(false);
  }

  /**
   * Returns what writes it.
   *
   * @param blank whether values are left out, to be filled in; for pages alone
   */
  public ReportFormat format(boolean blank) {
    return switch (this) {
      case MARKDOWN -> new MarkdownFormat();
      case MERMAID -> new MermaidFormat();
      case PYTHON -> ListingFormat.python();
      case JAVA -> ListingFormat.java();
      case CSV -> new CsvFormat();
      case JSON -> new JsonFormat();
      case PAGE -> new PageFormat(blank);
    };
  }
}

package dev.raceway.cli.run;

import dev.raceway.session.export.MermaidFormat;
import dev.raceway.session.export.json.JsonFormat;
import dev.raceway.session.export.listing.CodeFormat;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import java.io.PrintWriter;
import java.util.Locale;

/** The forms in which a trace is printed. */
enum Format {
  TABLE,
  CODE,
  MERMAID,
  JSON;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  void write(Report report, PrintWriter out) {
    writer().write(report, out);
  }

  private ReportFormat writer() {
    return switch (this) {
      case TABLE -> new TableFormat();
      case CODE -> new CodeFormat();
      case MERMAID -> new MermaidFormat();
      case JSON -> new JsonFormat();
    };
  }
}

package dev.raceway.session.export.report;

import java.io.PrintWriter;

/** Writes a report as text. */
@FunctionalInterface
public interface ReportFormat {

  /** Writes the whole report; the writer stays open. */
  void write(Report report, PrintWriter out);
}

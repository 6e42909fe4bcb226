package dev.raceway.session.export.table;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.report.ReportWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The trace as comma-separated values (RFC 4180): a row for each event, with the names that the
 * fields have in the JSON form.
 */
public final class CsvFormat implements ReportFormat {

  private static final String HEAD =
      "step,thread,instruction,count,register,erased,restored,blocked,retry,contextSwitch,lockOwner,"
          + "holders,queue,lockSwitch";

  private static final String LINE_END = "\r\n";

  @Override
  public void write(Report report, PrintWriter out) {
    out.print(HEAD + LINE_END);
    for (Event event : report.trace().events()) {
      out.print(row(event).stream().map(String::valueOf).collect(Collectors.joining(",")));
      out.print(LINE_END);
    }
  }

  private static List<Object> row(Event event) {
    if (!(event instanceof Event.Stepped step)) {
      String on = ((Event.SwitchThrown) event).on() ? "on" : "off";
      return List.of("", "", "", event.count(), "", "", "", "", "", "", "", "", "", on);
    }
    return List.of(
        step.step(),
        step.thread(),
        step.instruction().text(),
        step.count(),
        StepCells.register(step),
        quoted(ReportWords.ENGLISH.events().names(step.erased())),
        quoted(ReportWords.ENGLISH.events().names(step.restored())),
        step.blocked(),
        step.retry(),
        step.contextSwitch(),
        step.lockOwner().map(ThreadId::toString).orElse(""),
        StepCells.names(step.holders()),
        StepCells.names(step.queue()),
        "");
  }

  private static String quoted(String names) {
    return names.contains(",") ? '"' + names + '"' : names;
  }
}

package dev.raceway.session.export;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import java.io.PrintWriter;

/** A Mermaid sequence diagram: threads, count and lock as participants, stomps as notes. */
public final class MermaidFormat implements ReportFormat {

  @Override
  public void write(Report report, PrintWriter out) {
    Program program = report.trace().program();
    out.println("sequenceDiagram");
    report.heading().forEach(line -> line(out, "%% " + line));
    program.threadIds().forEach(thread -> line(out, "participant " + thread));
    line(out, "participant count");
    if (program.lock().shared()) {
      line(out, "participant lock");
    }
    for (Event event : report.trace().events()) {
      if (event instanceof Event.Stepped step) {
        step(step, report, out);
      } else {
        String thrown = report.words().events().lockSwitch(((Event.SwitchThrown) event).on());
        line(out, "Note over A,count: " + thrown);
      }
    }
    line(out, "Note over A,count: " + report.result());
  }

  private static void step(Event.Stepped step, Report report, PrintWriter out) {
    Program program = report.trace().program();
    ThreadId thread = step.thread();
    String lock = program.lock().shared() ? "lock" : thread.toString();
    line(
        out,
        switch (step.instruction()) {
          case READ -> "count->>%s: read %s".formatted(thread, step.register().orElseThrow());
          case CALL -> "%s->>%s: call f()".formatted(thread, thread);
          case ADD ->
              "%s->>%s: %s"
                  .formatted(thread, thread, now(step, step.register().orElseThrow(), report));
          case WRITE -> "%s->>count: write %s".formatted(thread, step.count());
          case COMPARE_AND_SET, GET_AND_ADD ->
              "%s->>count: %s".formatted(thread, now(step, step.count(), report));
          case ACQUIRE, RELEASE -> "%s->>%s: %s".formatted(thread, lock, step.instruction().text());
        });
    String remarks = report.words().events().remarks(step);
    if (!remarks.isEmpty()) {
      line(out, "Note over %s,count: %s".formatted(thread, remarks));
    }
  }

  private static String now(Event.Stepped step, long number, Report report) {
    return report.words().get("export.now", step.instruction().text(), String.valueOf(number));
  }

  private static void line(PrintWriter out, String line) {
    out.println("    " + line);
  }
}

package dev.raceway.session.export;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
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
        step(step, program, out);
      } else {
        String on = ((Event.SwitchThrown) event).on() ? "on" : "off";
        line(out, "Note over A,count: lock switch " + on);
      }
    }
    line(out, "Note over A,count: " + report.result());
  }

  private static void step(Event.Stepped step, Program program, PrintWriter out) {
    ThreadId thread = step.thread();
    String lock = program.lock().shared() ? "lock" : thread.toString();
    line(
        out,
        switch (step.instruction()) {
          case READ -> "count->>%s: read %s".formatted(thread, step.register().orElseThrow());
          case CALL -> "%s->>%s: call f()".formatted(thread, thread);
          case ADD ->
              "%s->>%s: add, now %s".formatted(thread, thread, step.register().orElseThrow());
          case WRITE -> "%s->>count: write %s".formatted(thread, step.count());
          case COMPARE_AND_SET, GET_AND_ADD ->
              "%s->>count: %s, now %s".formatted(thread, step.instruction().text(), step.count());
          case ACQUIRE, RELEASE -> "%s->>%s: %s".formatted(thread, lock, step.instruction().text());
        });
    String remarks = Remarks.on(step);
    if (!remarks.isEmpty()) {
      line(out, "Note over %s,count: %s".formatted(thread, remarks));
    }
  }

  private static void line(PrintWriter out, String line) {
    out.println("    " + line);
  }
}

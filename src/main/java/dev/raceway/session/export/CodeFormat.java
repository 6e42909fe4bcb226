package dev.raceway.session.export;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * The classic form: the lines of code as they were executed, one below the other, with {@code #
 * Context switch to Thread B} between them.
 */
public final class CodeFormat implements ReportFormat {

  private static final int COMMENT_COLUMN = 40;

  @Override
  public void write(Report report, PrintWriter out) {
    report.heading().forEach(line -> out.println("# " + line));
    out.println();
    Program program = report.trace().program();
    boolean first = true;
    for (Event event : report.trace().events()) {
      if (event instanceof Event.Stepped step) {
        title(step, first).ifPresent(out::println);
        out.println(line(step, program));
        first = false;
      } else {
        out.println("# Lock switch " + (((Event.SwitchThrown) event).on() ? "on" : "off"));
      }
    }
    out.println("# " + report.result());
  }

  private static Optional<String> title(Event.Stepped step, boolean first) {
    if (first) {
      return Optional.of("# Thread " + step.thread());
    }
    return step.contextSwitch()
        ? Optional.of("# Context switch to Thread " + step.thread())
        : Optional.empty();
  }

  private static String line(Event.Stepped step, Program program) {
    String comment = comment(step);
    String statement = Statements.of(step.instruction(), program);
    return comment.isEmpty()
        ? statement
        : statement + " ".repeat(COMMENT_COLUMN - statement.length()) + "# " + comment;
  }

  private static String comment(Event.Stepped step) {
    String outcome =
        switch (step.instruction()) {
          case READ -> step.thread() + ": value = " + step.register().orElseThrow();
          case ADD -> step.thread() + ": result = " + step.register().orElseThrow();
          case WRITE, COMPARE_AND_SET, GET_AND_ADD -> "count = " + step.count();
          case ACQUIRE, RELEASE -> "";
        };
    String remarks = Remarks.on(step);
    return outcome.isEmpty() || remarks.isEmpty() ? outcome + remarks : outcome + ", " + remarks;
  }
}

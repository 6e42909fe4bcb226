package dev.raceway.session.export.listing;

import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.picture.event.CodeLines;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.report.ReportWords;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * The classic form: the lines of code as they were executed, one below the other, with {@code #
 * Context switch to Thread B} between them.
 */
public final class CodeFormat implements ReportFormat {

  private static final int COMMENT_COLUMN = 40;

  /** Code is English, whatever language its report is in. */
  private static final CodeLines LINES = new CodeLines(ReportWords.ENGLISH.events());

  @Override
  public void write(Report report, PrintWriter out) {
    report.heading().forEach(line -> out.println("# " + line));
    out.println();
    Program program = report.trace().program();
    boolean first = true;
    for (Event event : report.trace().events()) {
      if (event instanceof Event.Stepped step) {
        title(step, first).ifPresent(out::println);
        first = false;
      }
      out.println(line(event, program));
    }
    out.println("# " + report.result());
  }

  private static Optional<String> title(Event.Stepped step, boolean first) {
    if (first) {
      return Optional.of(LINES.first(step.thread()));
    }
    return step.contextSwitch()
        ? Optional.of(LINES.contextSwitch(step.thread()))
        : Optional.empty();
  }

  private static String line(Event event, Program program) {
    String comment = LINES.comment(event);
    String statement = LINES.statement(event, program);
    return comment.isEmpty()
        ? statement
        : statement + " ".repeat(COMMENT_COLUMN - statement.length()) + "# " + comment;
  }
}

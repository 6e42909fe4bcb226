package dev.raceway.session.export;

import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a format writes, with plain line ends. */
public final class Written {

  private Written() {}

  public static String by(ReportFormat format, Report report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    format.write(report, out);
    out.flush();
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  public static String by(ReportFormat format, Program program, String schedule) {
    return by(format, report(program, schedule));
  }

  public static Report report(Program program, String schedule) {
    return Report.of(Trace.of(program, ScheduleText.parse(schedule)));
  }
}

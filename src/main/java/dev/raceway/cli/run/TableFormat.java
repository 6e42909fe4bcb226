package dev.raceway.cli.run;

import dev.raceway.model.Event;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.session.export.report.Remarks;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.table.StepCells;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The trace in columns, a step a line, as a person reads it in a terminal. */
final class TableFormat implements ReportFormat {

  @Override
  public void write(Report report, PrintWriter out) {
    List<Event> events = report.trace().events();
    List<TextColumn> columns = columns(report.trace().program(), events);
    report.heading().forEach(out::println);
    out.println();
    out.println(line(columns, TextColumn::heading));
    for (Event event : events) {
      if (event instanceof Event.Stepped step) {
        if (step.contextSwitch()) {
          out.println("  -- context switch to " + step.thread());
        }
        out.println(line(columns, column -> column.cell(step)));
      } else {
        out.println("  -- lock switch " + (((Event.SwitchThrown) event).on() ? "on" : "off"));
      }
    }
    out.println();
    out.println(report.result());
  }

  private static List<TextColumn> columns(Program program, List<Event> events) {
    List<TextColumn> columns = new ArrayList<>();
    columns.add(TextColumn.numbers("step", step -> String.valueOf(step.step()), events));
    columns.add(TextColumn.words("thread", step -> step.thread().toString(), events));
    columns.add(TextColumn.words("instruction", step -> step.instruction().text(), events));
    columns.add(TextColumn.numbers("count", step -> String.valueOf(step.count()), events));
    columns.add(TextColumn.numbers("register", StepCells::register, events));
    if (program.lock() != LockMode.NONE) {
      columns.add(TextColumn.words("lock", StepCells::lock, events));
    }
    columns.add(TextColumn.last(Remarks::on));
    return columns;
  }

  private static String line(List<TextColumn> columns, Function<TextColumn, String> cell) {
    return columns.stream().map(cell).collect(Collectors.joining("  ")).stripTrailing();
  }
}

package dev.raceway.session.export.table;

import dev.raceway.model.Event;
import dev.raceway.model.LockMode;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.report.ReportWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The trace as a Markdown table, a step a row, below its title, notes and share code. */
public final class MarkdownFormat implements ReportFormat {

  /** Characters that mean something at some place in some Markdown. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&$^=:@]");

  @Override
  public void write(Report report, PrintWriter out) {
    boolean hasTitle = !report.title().isBlank();
    out.println("# " + (hasTitle ? inline(report.title()) : report.setUp()));
    out.println();
    paragraphs(report.notes(), out);
    if (hasTitle) {
      out.println("- " + report.setUp());
    }
    out.println("- " + report.words().get("export.schedule", quoted(report.schedule())));
    out.println("- " + report.words().get("export.code", quoted(report.code())));
    report
        .seed()
        .ifPresent(
            seed -> out.println("- " + report.words().get("export.seed", String.valueOf(seed))));
    out.println();
    table(report, out);
    out.println();
    out.println("**" + report.result() + "**");
  }

  private static void table(Report report, PrintWriter out) {
    boolean hasLock = report.trace().program().lock() != LockMode.NONE;
    String head = hasLock ? "export.table-with-lock" : "export.table";
    out.println("| " + report.words().get(head).replace(", ", " | ") + " |");
    out.println(
        hasLock
            ? "| ---: | :---: | --- | ---: | ---: | --- | --- |"
            : "| ---: | :---: | --- | ---: | ---: | --- |");
    for (Event event : report.trace().events()) {
      out.println("| " + String.join(" | ", row(event, hasLock, report.words())) + " |");
    }
  }

  private static List<String> row(Event event, boolean hasLock, ReportWords words) {
    List<String> cells = new ArrayList<>();
    if (event instanceof Event.Stepped step) {
      cells.add(String.valueOf(step.step()));
      cells.add(step.thread().toString());
      cells.add(step.instruction().text());
      cells.add(String.valueOf(step.count()));
      cells.add(StepCells.register(step));
      if (hasLock) {
        cells.add(StepCells.lock(step));
      }
      cells.add(words.events().remarks(step));
    } else {
      String thrown = words.events().lockSwitch(((Event.SwitchThrown) event).on());
      cells.addAll(List.of("", "", thrown, String.valueOf(event.count()), "", "", ""));
    }
    return cells;
  }

  private static String quoted(String code) {
    return "`" + code + "`";
  }

  private static void paragraphs(String notes, PrintWriter out) {
    Report.lines(notes)
        .forEach(
            line -> {
              out.println(escaped(line));
              out.println();
            });
  }

  private static String inline(String title) {
    return escaped(String.join(" ", Report.lines(title).toList()));
  }

  /** What a person wrote is text, whatever it looks like. */
  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }
}

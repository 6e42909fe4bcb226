package dev.raceway.session.export.listing;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.event.EventWords;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.report.ReportWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * The trace as a program that can be run: the statements that the threads executed, one below the
 * other, with {@code Context switch to Thread B} between them. It has one thread and no chance, so
 * it ends with the same count every time. Each thread keeps its registers in variables of its own;
 * an acquire that had to wait stands where the lock was handed over.
 */
public final class ListingFormat implements ReportFormat {

  private static final int COMMENT_COLUMN = 40;

  /** As many events go into one method; a method of Java's cannot be longer than 64 KB. */
  private static final int PART = 1_000;

  private final ListingLanguage language;

  private ListingFormat(ListingLanguage language) {
    this.language = language;
  }

  /** Returns the form for {@code python3}. */
  public static ListingFormat python() {
    return new ListingFormat(new PythonLanguage());
  }

  /** Returns the form for {@code java} and {@code javac}, in ASCII. */
  public static ListingFormat java() {
    return new ListingFormat(new JavaLanguage());
  }

  @Override
  public void write(Report report, PrintWriter out) {
    report.heading().forEach(line -> out.println(language.comment(line)));
    out.println();
    language.before(report).forEach(out::println);
    List<Event> events = report.trace().events();
    int parts = 0;
    Optional<ThreadId> running = Optional.empty();
    for (int i = 0; i < events.size(); i++) {
      if (i % PART == 0) {
        parts++;
        language.beforePart(parts).forEach(out::println);
      }
      if (events.get(i) instanceof Event.Stepped step) {
        title(step.thread(), running, report.words().events(), out);
        running = Optional.of(step.thread());
        step(step, report, out);
      } else {
        print(
            report.words().events().lockSwitchLine(((Event.SwitchThrown) events.get(i)).on()), out);
      }
      if (i % PART == PART - 1 || i == events.size() - 1) {
        language.afterPart().forEach(out::println);
      }
    }
    language.after(report, parts).forEach(out::println);
  }

  private void title(
      ThreadId thread, Optional<ThreadId> running, EventWords words, PrintWriter out) {
    if (running.isEmpty()) {
      print(words.first(thread), out);
    } else if (!running.get().equals(thread)) {
      print(words.contextSwitch(thread), out);
    }
  }

  private void print(String comment, PrintWriter out) {
    out.println(language.indent() + language.comment(comment));
  }

  private void step(Event.Stepped step, Report report, PrintWriter out) {
    Program program = report.trace().program();
    ReportWords words = report.words();
    String statement = language.statement(step.instruction(), step.thread(), program);
    // One thread alone cannot wait: it acquires where the lock was handed over.
    line(
        step.blocked() ? language.comment(statement) : statement,
        words.events().comment(step),
        out);
    step.handedTo()
        .ifPresent(
            next ->
                line(
                    language.statement(Instruction.ACQUIRE, next, program),
                    words.get("export.for", next),
                    out));
  }

  private void line(String statement, String comment, PrintWriter out) {
    String padding = " ".repeat(Math.max(1, COMMENT_COLUMN - statement.length()));
    out.println(
        language.indent()
            + (comment.isEmpty() ? statement : statement + padding + language.comment(comment)));
  }
}

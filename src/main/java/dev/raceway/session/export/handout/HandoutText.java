package dev.raceway.session.export.handout;

import dev.raceway.model.Event.Stepped;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.event.Statements;
import dev.raceway.picture.svg.HandoutSvg;
import dev.raceway.picture.svg.HandoutSvg.Question;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what stands on a handout: the set-up, the code, and questions that the run answers. */
public final class HandoutText {

  /** Beside the code a line has room for so many letters. */
  private static final int LONGEST = 80;

  /** Words stand beside the code. */
  private static final int BESIDE_WORDS = 36;

  private HandoutText() {}

  /** Returns what stands around the board of a report's trace. */
  public static HandoutSvg.Content of(Report report) {
    ReportWords words = report.words();
    String title = report.title().isEmpty() ? words.get("handout.title") : report.title();
    List<String> about =
        Stream.of(
                Report.lines(report.notes()),
                Stream.of(
                    report.setUp(),
                    words.get("export.schedule", report.schedule()),
                    words.get("export.code", report.code())))
            .flatMap(lines -> lines)
            .map(HandoutText::shortened)
            .toList();
    return new HandoutSvg.Content(
        title, about, code(report.trace().program(), words), questions(report.trace(), words));
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** Threads that run the same code share it. */
  static List<String> code(Program program, ReportWords words) {
    Map<List<String>, List<String>> threads = new LinkedHashMap<>();
    for (ThreadId thread : program.threadIds()) {
      List<String> lines =
          program.code(program.lockOnAtStart()).stream()
              .map(instruction -> Statements.of(instruction, thread, program))
              .toList();
      threads
          .computeIfAbsent(lines, any -> new ArrayList<>())
          .add(words.get("export.thread", thread));
    }
    List<String> all = new ArrayList<>();
    threads.forEach(
        (lines, names) -> {
          TextLines.of(String.join(", ", names), BESIDE_WORDS)
              .forEach(line -> all.add("# " + line));
          all.addAll(lines);
        });
    return all;
  }

  private static List<Question> questions(Trace trace, ReportWords words) {
    List<String> written =
        steps(
            trace,
            step -> step.instruction().writes() && !step.retry(),
            step -> words.get("handout.written", step.step(), step.count()));
    List<String> losses =
        steps(
            trace,
            Stepped::stomps,
            step ->
                words.get(
                    "handout.loss", step.step(), step.thread(), words.events().remarks(step)));
    return List.of(
        new Question(words.get("handout.values"), TextLines.listed(written)),
        new Question(words.get("handout.end"), words.result(trace.end())),
        new Question(
            words.get("handout.whose"),
            losses.isEmpty() ? words.get("export.none-lost") : TextLines.listed(losses)));
  }

  private static List<String> steps(
      Trace trace, Predicate<Stepped> which, Function<Stepped, String> text) {
    return trace.events().stream()
        .flatMap(event -> event instanceof Stepped step ? Stream.of(step) : Stream.of())
        .filter(which)
        .map(text)
        .toList();
  }
}

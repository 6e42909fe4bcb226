package dev.raceway.session.export;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A trace that leaves the program, and what is said about it as a whole.
 *
 * @param trace what was decided and what happened
 * @param seed where the random scheduler began, if it made the schedule
 * @param title what the person who prepared it calls it, empty if nobody did
 * @param notes what that person wrote about it, empty if nothing
 */
public record Report(Trace trace, OptionalLong seed, String title, String notes) {

  /** Makes the report of a trace that nobody said anything about. */
  public Report(Trace trace, OptionalLong seed) {
    this(trace, seed, "", "");
  }

  /** Returns the report of a trace that chance had no part in. */
  public static Report of(Trace trace) {
    return new Report(trace, OptionalLong.empty());
  }

  /** Returns the schedule as people read it. */
  public String schedule() {
    return ScheduleText.format(trace.schedule());
  }

  /** Returns the share code that gives this trace again. */
  public String code() {
    return new ShareCode(trace.program(), trace.schedule()).text();
  }

  /** Returns the same report with words about it. */
  public Report withWords(String newTitle, String newNotes) {
    return new Report(trace, seed, newTitle, newNotes);
  }

  /** Returns what comes before the steps: words, set-up, schedule, share code and seed. */
  public List<String> heading() {
    return Stream.of(
            lines(title),
            lines(notes),
            Stream.of(setUp(), "schedule " + schedule(), "code " + code()),
            seed.stream().mapToObj(number -> "seed " + number))
        .flatMap(lines -> lines)
        .toList();
  }

  /** Returns the lines of words from outside, without marks that nobody sees. */
  static Stream<String> lines(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Quotation::whole);
  }

  /** Returns how it ended: {@code Counter should be 2, found 1: 1 update lost, …}. */
  public String result() {
    State end = trace.end();
    String found =
        "Counter should be %s, found %s: %s lost, %s"
            .formatted(
                end.expected(),
                end.count(),
                end.lost() == 0 ? "no update" : WorkText.many(end.lost(), "update"),
                WorkText.many(end.progress().contextSwitches(), "context switch"));
    int all = trace.program().updates();
    return end.isComplete()
        ? found
        : "%s (%s of %s done)"
            .formatted(found, end.done(), WorkText.many(all, word(trace.program())));
  }

  /** Who takes something away makes no increment. */
  private static String word(Program program) {
    return program.hasOneSign() ? "increment" : "update";
  }

  /** Returns work, counter, lock and rule in English. */
  String setUp() {
    Program program = trace.program();
    return "%s, counter %s, lock %s%s"
        .formatted(WorkText.of(program), program.counter().text(), lock(program), python(program));
  }

  private static String lock(Program program) {
    boolean off = program.lock() != LockMode.NONE && !program.lockOnAtStart();
    String permits = program.permits() == 1 ? "" : " of " + program.permits() + " permits";
    return program.lock().text() + permits + (off ? " (off at the start)" : "");
  }

  private static String python(Program program) {
    return switch (program.python()) {
      case ANY_POINT -> "";
      case AFTER_CALLS -> ", Python 3.10 and later";
      case FREE -> ", free-threaded Python";
    };
  }
}

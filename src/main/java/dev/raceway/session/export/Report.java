package dev.raceway.session.export;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
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
 */
public record Report(Trace trace, OptionalLong seed) {

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

  /** Returns what comes before the steps: set-up, schedule, share code and seed. */
  public List<String> heading() {
    return Stream.concat(
            Stream.of(setUp(), "schedule " + schedule(), "code " + code()),
            seed.stream().mapToObj(number -> "seed " + number))
        .toList();
  }

  /** Returns how it ended: {@code Counter should be 2, found 1: 1 update lost, …}. */
  public String result() {
    State end = trace.end();
    String found =
        "Counter should be %s, found %s: %s lost, %s"
            .formatted(
                end.expected(),
                end.count(),
                end.lost() == 0 ? "no update" : many(end.lost(), "update"),
                many(end.progress().contextSwitches(), "context switch"));
    int all = trace.program().threads() * trace.program().increments();
    return end.isComplete()
        ? found
        : "%s (%s of %s done)".formatted(found, end.done(), many(all, "increment"));
  }

  private String setUp() {
    Program program = trace.program();
    String amount = program.amount() == 1 ? "" : " of " + program.amount();
    String each = program.threads() == 1 ? "" : " each";
    return "%s, %s%s%s, counter %s, lock %s%s"
        .formatted(
            many(program.threads(), "thread"),
            many(program.increments(), "increment"),
            amount,
            each,
            program.counter().text(),
            lock(program),
            python(program));
  }

  private static String lock(Program program) {
    boolean off = program.lock() != LockMode.NONE && !program.lockOnAtStart();
    return program.lock().text() + (off ? " (off at the start)" : "");
  }

  private static String python(Program program) {
    return switch (program.python()) {
      case ANY_POINT -> "";
      case AFTER_CALLS -> ", Python 3.10 and later";
      case FREE -> ", free-threaded Python";
    };
  }

  private static String many(int number, String what) {
    String plural = what.endsWith("h") ? "es" : "s";
    return number + " " + what + (number == 1 ? "" : plural);
  }
}

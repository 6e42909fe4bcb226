package dev.raceway.session.export;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.util.stream.Collectors;

/** The threads' work and the start in English. */
final class WorkText {

  private WorkText() {}

  static String of(Program program) {
    String threads = many(program.threads(), "thread");
    String start = program.start() == 0 ? "" : ", from " + program.start();
    return threads
        + ", "
        + (program.hasSameUpdates() && program.hasSameAmount() ? same(program) : own(program))
        + start;
  }

  private static String same(Program program) {
    String amount = program.amount() == 1 ? "" : " of " + program.amount();
    return many(program.increments(), "increment")
        + amount
        + (program.threads() == 1 ? "" : " each");
  }

  private static String own(Program program) {
    return "updates "
        + program.threadIds().stream()
            .map(thread -> own(program, thread))
            .collect(Collectors.joining(", "));
  }

  private static String own(Program program, ThreadId thread) {
    long amount = program.amount(thread);
    return thread + " " + program.updates(thread) + " × " + (amount > 0 ? "+" : "") + amount;
  }

  /** Returns a number of things. */
  static String many(int number, String what) {
    String plural = what.endsWith("h") ? "es" : "s";
    return number + " " + what + (number == 1 ? "" : plural);
  }
}

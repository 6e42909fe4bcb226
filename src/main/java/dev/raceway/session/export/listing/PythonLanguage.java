package dev.raceway.session.export.listing;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.event.Statements;
import dev.raceway.session.export.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Python 3, without a library. */
final class PythonLanguage implements ListingLanguage {

  @Override
  public String comment(String text) {
    return "# " + text;
  }

  @Override
  public List<String> before(Report report) {
    Program program = report.trace().program();
    List<String> lines = new ArrayList<>();
    if (program.lock() != LockMode.NONE) {
      lines.add("from threading import " + type(program.lock()));
      lines.add("");
    }
    lines.add("");
    lines.add("class Counter:");
    lines.add("    count = " + program.start());
    if (program.lock().shared()) {
      lines.add("    %s = %s".formatted(lock(program.lock()), newLock(program)));
    }
    methods(program.counter(), lines);
    if (program.counter().callsFunction()) {
      program.threadIds().forEach(thread -> function(thread, program, lines));
    }
    lines.add("");
    lines.add("");
    lines.add("counter = Counter()");
    if (program.lock().isPerThread()) {
      program
          .threadIds()
          .forEach(thread -> lines.add("lock_%s = Lock()".formatted(suffix(thread))));
    }
    lines.add("");
    return lines;
  }

  private static void methods(CounterKind counter, List<String> lines) {
    if (counter.retries()) {
      lines.add("");
      lines.add("    def compare_and_set(self, expected, new):");
      lines.add("        if self.count == expected:");
      lines.add("            self.count = new");
    } else if (counter.isIndivisible()) {
      lines.add("");
      lines.add("    def get_and_add(self, amount):");
      lines.add("        self.count += amount");
    }
  }

  private static void function(ThreadId thread, Program program, List<String> lines) {
    lines.add("");
    lines.add("");
    lines.add("def f_%s():".formatted(suffix(thread)));
    lines.add("    return " + program.amount(thread));
  }

  private static String newLock(Program program) {
    return program.lock().hasPermits() ? "Semaphore(" + program.permits() + ")" : "Lock()";
  }

  private static String type(LockMode mode) {
    return mode.hasPermits() ? "Semaphore" : "Lock";
  }

  private static String lock(LockMode mode) {
    return mode.hasPermits() ? "semaphore" : "lock";
  }

  @Override
  public List<String> beforePart(int number) {
    return List.of();
  }

  @Override
  public List<String> afterPart() {
    return List.of();
  }

  @Override
  public String indent() {
    return "";
  }

  @Override
  public String statement(Instruction instruction, ThreadId thread, Program program) {
    String own = "_" + suffix(thread);
    String value = "value" + own;
    String lock = program.lock().isPerThread() ? "lock" + own : "counter." + lock(program.lock());
    return switch (instruction) {
      case READ -> value + " = counter.count";
      case CALL -> "more%s = f%s()".formatted(own, own);
      case ADD -> "result%s = %s".formatted(own, sum(value, own, thread, program));
      case WRITE ->
          "counter.count = "
              + (program.counter().addsInWrite()
                  ? sum(value, own, thread, program)
                  : "result" + own);
      case COMPARE_AND_SET -> "counter.compare_and_set(%s, result%s)".formatted(value, own);
      case GET_AND_ADD -> "counter.get_and_add(%s)".formatted(program.amount(thread));
      case ACQUIRE -> lock + ".acquire()";
      case RELEASE -> lock + ".release()";
    };
  }

  private static String sum(String value, String own, ThreadId thread, Program program) {
    return value + " " + Statements.added(program, thread).replace("more", "more" + own);
  }

  private static String suffix(ThreadId thread) {
    return thread.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> after(Report report, int parts) {
    return List.of(
        "",
        comment(report.result()),
        "print(f\"%s\")"
            .formatted(report.words().found(report.trace().end().expected(), "{counter.count}")),
        "assert counter.count == " + report.trace().end().count());
  }
}

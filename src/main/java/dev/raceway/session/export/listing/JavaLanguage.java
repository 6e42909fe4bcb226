package dev.raceway.session.export.listing;

import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.event.Statements;
import dev.raceway.session.export.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Java, in one class that is in no way public, so that the file may have any name. */
final class JavaLanguage implements ListingLanguage {

  /** Where a compiler is not told the encoding, it takes what the system speaks. */
  private static final int LAST_OF_ASCII = 0x7E;

  /** The variables that instructions write. */
  private static final Map<Instruction, String> REGISTERS =
      Map.of(Instruction.READ, "value", Instruction.CALL, "more", Instruction.ADD, "result");

  @Override
  public String comment(String text) {
    // Java reads \\u000A as a line's end even in a comment; a doubled backslash is only that.
    String plain = text.replace("✕ ", "").replace("×", "x").replace("\\", "\\\\");
    return "// " + ascii(plain);
  }

  /** Returns a text in ASCII, for comments and strings alike. */
  private static String ascii(String plain) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (unit <= LAST_OF_ASCII) {
        ascii.append(unit);
      } else {
        String digits = Integer.toHexString(unit);
        ascii.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      }
    }
    return ascii.toString();
  }

  @Override
  public List<String> before(Report report) {
    Program program = report.trace().program();
    List<String> lines = new ArrayList<>();
    if (isAtomic(program)) {
      lines.add("import java.util.concurrent.atomic.AtomicLong;");
    }
    if (program.lock().hasPermits()) {
      lines.add("import java.util.concurrent.Semaphore;");
    } else if (program.lock() != LockMode.NONE) {
      lines.add("import java.util.concurrent.locks.ReentrantLock;");
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add("final class Interleaving {");
    lines.add("  " + count(program));
    locks(program, lines);
    program.threadIds().forEach(thread -> registers(thread, program, lines));
    if (program.counter().callsFunction()) {
      program.threadIds().forEach(thread -> function(thread, program, lines));
    }
    return lines;
  }

  private static boolean isAtomic(Program program) {
    return !program.counter().losesUpdates();
  }

  private static String count(Program program) {
    if (isAtomic(program)) {
      return "static final AtomicLong count = new AtomicLong(%s);".formatted(program.start());
    }
    String kind = program.counter().isVolatile() ? "volatile " : "";
    return "static %slong count = %s;".formatted(kind, program.start());
  }

  private static void locks(Program program, List<String> lines) {
    if (program.lock().hasPermits()) {
      lines.add(
          "  static final Semaphore semaphore = new Semaphore(%s);".formatted(program.permits()));
    } else if (program.lock().isPerThread()) {
      program
          .threadIds()
          .forEach(
              thread ->
                  lines.add(
                      "  static final ReentrantLock lock%s = new ReentrantLock();"
                          .formatted(thread)));
    } else if (program.lock() != LockMode.NONE) {
      lines.add("  static final ReentrantLock lock = new ReentrantLock();");
    }
  }

  /** Declares what only one thread uses. */
  private static void registers(ThreadId thread, Program program, List<String> lines) {
    String names =
        program.code(false).stream()
            .filter(REGISTERS::containsKey)
            .map(instruction -> REGISTERS.get(instruction) + thread)
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      lines.add("  static long %s;".formatted(names));
    }
  }

  private static void function(ThreadId thread, Program program, List<String> lines) {
    lines.add("");
    lines.add("  static long f%s() {".formatted(thread));
    lines.add("    return %s;".formatted(program.amount(thread)));
    lines.add("  }");
  }

  @Override
  public List<String> beforePart(int number) {
    return List.of("", "  static void steps%s() {".formatted(number));
  }

  @Override
  public List<String> afterPart() {
    return List.of("  }");
  }

  @Override
  public String indent() {
    return "    ";
  }

  @Override
  public String statement(Instruction instruction, ThreadId thread, Program program) {
    String value = "value" + thread;
    String result = "result" + thread;
    boolean semaphore = program.lock().hasPermits();
    String lock = semaphore ? "semaphore" : program.lock().isPerThread() ? "lock" + thread : "lock";
    return switch (instruction) {
      case READ -> value + (isAtomic(program) ? " = count.get();" : " = count;");
      case CALL -> "more%s = f%s();".formatted(thread, thread);
      case ADD -> "%s = %s;".formatted(result, sum(value, thread, program));
      case WRITE ->
          "count = %s;"
              .formatted(program.counter().addsInWrite() ? sum(value, thread, program) : result);
      case COMPARE_AND_SET -> "count.compareAndSet(%s, %s);".formatted(value, result);
      case GET_AND_ADD -> "count.getAndAdd(%s);".formatted(program.amount(thread));
      case ACQUIRE -> lock + (semaphore ? ".acquireUninterruptibly();" : ".lock();");
      case RELEASE -> lock + (semaphore ? ".release();" : ".unlock();");
    };
  }

  private static String sum(String value, ThreadId thread, Program program) {
    return value + " " + Statements.added(program, thread).replace("more", "more" + thread);
  }

  @Override
  public List<String> after(Report report, int parts) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("  public static void main(String... arguments) {");
    for (int number = 1; number <= parts; number++) {
      lines.add("    steps%s();".formatted(number));
    }
    lines.add("    " + comment(report.result()));
    String found = report.words().found(report.trace().end().expected(), "\" + count + \"");
    // In most languages the number ends the sentence, and there is no text to be added.
    lines.add(
        "    System.out.println(%s);".formatted(ascii('"' + found + '"').replace(" + \"\"", "")));
    lines.add("  }");
    lines.add("}");
    return lines;
  }
}

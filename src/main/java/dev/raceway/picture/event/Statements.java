package dev.raceway.picture.event;

import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;

/** The instructions as lines of code, in the Python that classes know. */
public final class Statements {

  private Statements() {}

  /** Returns the line that a thread runs by an instruction. */
  public static String of(Instruction instruction, ThreadId thread, Program program) {
    return switch (instruction) {
      case READ -> "value = counter.count";
      case CALL -> "more = f()";
      case ADD -> "result = value " + added(program, thread);
      case WRITE -> "counter.count = " + written(thread, program);
      case COMPARE_AND_SET -> "counter.compare_and_set(value, result)";
      case GET_AND_ADD -> "counter.get_and_add(%s)".formatted(program.amount(thread));
      case ACQUIRE -> lock(program.lock()) + ".acquire()";
      case RELEASE -> lock(program.lock()) + ".release()";
    };
  }

  private static String written(ThreadId thread, Program program) {
    boolean adds = program.counter().addsInWrite();
    return adds ? "value " + added(program, thread) : "result";
  }

  /** Returns what is added to the value: {@code + 1}, {@code - 3} or {@code + more}. */
  public static String added(Program program, ThreadId thread) {
    if (program.counter().callsFunction()) {
      return "+ more";
    }
    long amount = program.amount(thread);
    return (amount < 0 ? "- " : "+ ") + Math.abs(amount);
  }

  private static String lock(LockMode mode) {
    if (mode.isPerThread()) {
      return "own_lock";
    }
    return mode.hasPermits() ? "counter.semaphore" : "counter.lock";
  }
}

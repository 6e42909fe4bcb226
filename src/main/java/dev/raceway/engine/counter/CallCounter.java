package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/**
 * {@code count += f()} on an ordinary field, as {@link PlainCounter} but for the method that is
 * called between the read and the add.
 */
public final class CallCounter extends FieldCounter {

  /** Makes a counter at 0. */
  public CallCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      gate.before(Instruction.READ);
      long register = readOpaque();
      gate.before(Instruction.CALL, register);
      long more = f(amount);
      gate.before(Instruction.ADD, register);
      register += more;
      bracket.beforeWrite(gate, register);
      gate.before(Instruction.WRITE, register);
      writeOpaque(register);
    } finally {
      bracket.after(gate);
    }
  }

  private static long f(long amount) {
    return amount;
  }

  @Override
  public void repeat(int times, Bracket bracket, long amount) {
    for (int i = 0; i < times; i++) {
      increment(NoGate.NONE, bracket, amount);
    }
  }

  @Override
  public void repeatEach(
      Counter[] counters, int from, int to, int times, Bracket bracket, long amount) {
    for (int i = from; i < to; i++) {
      ((CallCounter) counters[i]).repeat(times, bracket, amount);
    }
  }

  @Override
  public void repeatSynchronized(int times, long amount) {
    for (int i = 0; i < times; i++) {
      synchronized (this) {
        increment(NoGate.NONE, NoLock.NONE, amount);
      }
    }
  }
}

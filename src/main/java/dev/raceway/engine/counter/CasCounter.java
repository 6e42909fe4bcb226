package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/** Read, add, then write only if the count is still what was read; else read again. */
public final class CasCounter extends FieldCounter {

  /** Makes a counter at 0. */
  public CasCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      while (!readAddCompareAndSet(gate, bracket, amount)) {
        bracket.afterFailedWrite(gate);
      }
    } finally {
      bracket.after(gate);
    }
  }

  private boolean readAddCompareAndSet(Gate gate, Bracket bracket, long amount) {
    gate.before(Instruction.READ);
    long read = readVolatile();
    gate.before(Instruction.ADD, read);
    long register = read + amount;
    bracket.beforeWrite(gate, register);
    gate.before(Instruction.COMPARE_AND_SET, register);
    return compareAndSet(read, register);
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
      ((CasCounter) counters[i]).repeat(times, bracket, amount);
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

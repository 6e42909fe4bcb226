package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/**
 * The same three instructions on a volatile field: every thread sees the newest count when it
 * reads, and still writes what it computed from a count that may be old by then.
 */
public final class VolatileCounter extends FieldCounter {

  /** Makes a counter at 0. */
  public VolatileCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      gate.before(Instruction.READ);
      long register = readVolatile();
      gate.before(Instruction.ADD, register);
      register += amount;
      bracket.beforeWrite(gate, register);
      gate.before(Instruction.WRITE, register);
      writeVolatile(register);
    } finally {
      bracket.after(gate);
    }
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
      ((VolatileCounter) counters[i]).repeat(times, bracket, amount);
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

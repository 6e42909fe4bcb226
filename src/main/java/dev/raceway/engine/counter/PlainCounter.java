package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/**
 * {@code count += amount} as three instructions on an ordinary field.
 *
 * <p>The field is read and written in opaque mode: no ordering and no atomicity is gained, but
 * every read and write really happens. On a field accessed as usual the JIT collapses the whole
 * loop into one addition, and the race disappears from view ({@link NaiveCounter} shows that).
 */
public final class PlainCounter extends FieldCounter {

  /** Makes a counter at 0. */
  public PlainCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      gate.before(Instruction.READ);
      long register = readOpaque();
      gate.before(Instruction.ADD, register);
      register += amount;
      bracket.beforeWrite(gate, register);
      gate.before(Instruction.WRITE, register);
      writeOpaque(register);
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
      ((PlainCounter) counters[i]).repeat(times, bracket, amount);
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

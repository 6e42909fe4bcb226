package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/**
 * {@code count += amount} as two instructions: what the register holds and the amount are written
 * at once. In trials it is the code of {@link PlainCounter}, since there is nothing between an add
 * and a write that another thread could see.
 */
public final class TwoStepCounter extends FieldCounter {

  /** Makes a counter at 0. */
  public TwoStepCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      gate.before(Instruction.READ);
      long register = readOpaque();
      bracket.beforeWrite(gate, register);
      gate.before(Instruction.WRITE, register);
      writeOpaque(register + amount);
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
      ((TwoStepCounter) counters[i]).repeat(times, bracket, amount);
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

package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/**
 * As {@link PlainCounter}, but the thread gives its processor away between the read and the write:
 * the trick of many labs that makes the race show on any machine. Trials only.
 */
public final class YieldCounter extends FieldCounter {

  /** Makes a counter at 0. */
  public YieldCounter() {}

  @Override
  @SuppressWarnings("ThreadPriorityCheck") // To be left at the worst moment is what it is for.
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      gate.before(Instruction.READ);
      long register = readOpaque();
      gate.before(Instruction.ADD, register);
      register += amount;
      Thread.yield();
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
      ((YieldCounter) counters[i]).repeat(times, bracket, amount);
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

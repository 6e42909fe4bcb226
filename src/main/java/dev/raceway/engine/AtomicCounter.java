package dev.raceway.engine;

import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import java.util.concurrent.atomic.AtomicLong;

/** One indivisible get-and-add. A lock that brackets the write alone brackets all of it. */
public final class AtomicCounter extends Counter {

  private final AtomicLong count = new AtomicLong(Program.START);

  /** Makes a counter at the start. */
  public AtomicCounter(long amount) {
    super(amount);
  }

  @Override
  void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      bracket.beforeWrite(gate);
      gate.before(Instruction.GET_AND_ADD);
      count.getAndAdd(amount);
    } finally {
      bracket.after(gate);
    }
  }

  @Override
  public void repeat(int times, Bracket bracket) {
    long amount = amount();
    for (int i = 0; i < times; i++) {
      increment(NoGate.NONE, bracket, amount);
    }
  }

  @Override
  public void repeatEach(Counter[] counters, int from, int to, int times, Bracket bracket) {
    for (int i = from; i < to; i++) {
      ((AtomicCounter) counters[i]).repeat(times, bracket);
    }
  }

  @Override
  public void repeatSynchronized(int times) {
    long amount = amount();
    for (int i = 0; i < times; i++) {
      synchronized (this) {
        increment(NoGate.NONE, NoLock.NONE, amount);
      }
    }
  }

  @Override
  public long get() {
    return count.get();
  }

  @Override
  public void reset() {
    count.set(Program.START);
  }
}

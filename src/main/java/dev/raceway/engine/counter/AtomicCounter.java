package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;
import java.util.concurrent.atomic.AtomicLong;

/** One indivisible get-and-add. A lock that brackets the write alone brackets all of it. */
public final class AtomicCounter extends Counter {

  private final AtomicLong count = new AtomicLong();

  /** Makes a counter at 0. */
  public AtomicCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
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
  public void repeat(int times, Bracket bracket, long amount) {
    for (int i = 0; i < times; i++) {
      increment(NoGate.NONE, bracket, amount);
    }
  }

  @Override
  public void repeatEach(
      Counter[] counters, int from, int to, int times, Bracket bracket, long amount) {
    for (int i = from; i < to; i++) {
      ((AtomicCounter) counters[i]).repeat(times, bracket, amount);
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

  @Override
  public long get() {
    return count.get();
  }

  @Override
  public void reset(long start) {
    count.set(start);
  }
}

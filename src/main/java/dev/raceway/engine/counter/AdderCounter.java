package dev.raceway.engine.counter;

import java.util.concurrent.atomic.LongAdder;

/**
 * A {@link LongAdder}: every thread adds to a cell of its own, summed at the end. Trials only,
 * since there is no one count to look at between the steps.
 */
public final class AdderCounter extends Counter {

  private final LongAdder count = new LongAdder();

  /** Makes a counter at 0. */
  public AdderCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      bracket.beforeWrite(gate);
      count.add(amount);
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
      ((AdderCounter) counters[i]).repeat(times, bracket, amount);
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
    return count.sum();
  }

  @Override
  public void reset(long start) {
    count.reset();
    count.add(start);
  }
}

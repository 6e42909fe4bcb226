package dev.raceway.engine.counter;

/**
 * The field and loop as a beginner writes them. Trials only: the JIT may turn the whole loop into
 * one addition, so that a trial finds the right count and proves nothing by it.
 */
public final class NaiveCounter extends Counter {

  private long count;

  /** Makes a counter at 0. */
  public NaiveCounter() {}

  @Override
  public void increment(Gate gate, Bracket bracket, long amount) {
    bracket.beforeRead(gate);
    try {
      bracket.beforeWrite(gate);
      count += 1;
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
      ((NaiveCounter) counters[i]).repeat(times, bracket, amount);
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
    return count;
  }

  @Override
  public void reset(long start) {
    count = start;
  }
}

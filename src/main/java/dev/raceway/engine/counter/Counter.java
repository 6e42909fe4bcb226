package dev.raceway.engine.counter;

/**
 * A shared count and the increment of one counter kind, written once and run by real threads in
 * stepping and in trials alike.
 *
 * <p>The field stands in the same object as the loop, and every kind has loops of its own: a loop
 * in this class would see the increments of all kinds and be compiled for none (decision 0005).
 * Counters stand close together: where the trials are short, what they cost is the cache lines that
 * go to and fro between the processors.
 */
public abstract class Counter {

  Counter() {}

  /**
   * Does one increment.
   *
   * @param gate what stands between the instructions
   * @param bracket where the lock is taken and let go
   * @param amount what it adds; a loop is given it as a number of its own, since no compiler may
   *     remember a field across a read or write that has to happen
   */
  public abstract void increment(Gate gate, Bracket bracket, long amount);

  /**
   * Does increments as fast as the machine goes.
   *
   * @param times how many
   * @param bracket the lock around each, not a {@link Monitor}
   * @param amount what each adds
   */
  public abstract void repeat(int times, Bracket bracket, long amount);

  /**
   * Does increments on one counter after another. For few increments a call of {@link #repeat} on a
   * counter of some kind takes longer than they do; in here the kind is known.
   *
   * @param counters counters of this very class
   * @param from the first of them that is incremented
   * @param to the one after the last
   * @param times how many increments each gets
   * @param bracket the lock around each increment, not a {@link Monitor}
   * @param amount what each increment adds
   */
  public abstract void repeatEach(
      Counter[] counters, int from, int to, int times, Bracket bracket, long amount);

  /**
   * Does increments as fast as the machine goes, each in this counter's monitor.
   *
   * @param times how many
   * @param amount what each adds
   */
  public abstract void repeatSynchronized(int times, long amount);

  /** Returns the count; exact when no thread increments. */
  public abstract long get();

  /** Sets the count to a start; no thread may increment meanwhile. */
  public abstract void reset(long start);

  /**
   * Reads counters one after another and sets each back to the start.
   *
   * @param counters counters of this very class
   * @param found where the counts go
   * @param number how many of them are taken
   * @param start what each is set back to
   */
  public void takeEach(Counter[] counters, long[] found, int number, long start) {
    for (int i = 0; i < number; i++) {
      found[i] = counters[i].get();
      counters[i].reset(start);
    }
  }
}

package dev.raceway.engine;

/**
 * A shared count and the increment of one counter kind, written once and run by real threads in
 * stepping and in trials alike.
 *
 * <p>The field stands in the same object as the loop, and every kind has loops of its own: a loop
 * in this class would see the increments of all kinds and be compiled for none (decision 0005).
 * Counters may stand in an array, each written by many threads, so the fields in here keep their
 * cache lines apart.
 */
public abstract class Counter {

  /** What one increment adds. */
  final long amount;

  @SuppressWarnings("unused") // Padding: no other object's field may share the count's cache line.
  private long pad1, pad2, pad3, pad4, pad5, pad6, pad7;

  Counter(long amount) {
    this.amount = amount;
  }

  /**
   * Does one increment.
   *
   * @param gate what stands between the instructions
   * @param bracket where the lock is taken and let go
   */
  abstract void increment(Gate gate, Bracket bracket);

  /**
   * Does increments as fast as the machine goes.
   *
   * @param times how many
   * @param bracket the lock around each, not a {@link Monitor}
   */
  public abstract void repeat(int times, Bracket bracket);

  /**
   * Does increments as fast as the machine goes, each in this counter's monitor.
   *
   * @param times how many
   */
  public abstract void repeatSynchronized(int times);

  /** Returns the count; exact when no thread increments. */
  public abstract long get();

  /** Sets the count back to the start; no thread may increment meanwhile. */
  public abstract void reset();
}

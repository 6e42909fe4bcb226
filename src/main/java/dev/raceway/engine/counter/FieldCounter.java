package dev.raceway.engine.counter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A counter whose count is one field of its own, with the ways to read and write it that the kinds
 * differ in. The field stands in the same object as the loop: one more hop would halve the speed.
 */
abstract class FieldCounter extends Counter {

  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(FieldCounter.class, "count", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // Read and written through the handle.
  private long count;

  final long readOpaque() {
    return (long) COUNT.getOpaque(this);
  }

  final void writeOpaque(long value) {
    COUNT.setOpaque(this, value);
  }

  final long readVolatile() {
    return (long) COUNT.getVolatile(this);
  }

  final void writeVolatile(long value) {
    COUNT.setVolatile(this, value);
  }

  final boolean compareAndSet(long expected, long value) {
    return COUNT.compareAndSet(this, expected, value);
  }

  @Override
  public final long get() {
    return readVolatile();
  }

  @Override
  public final void reset(long start) {
    // Whoever increments next has met this thread in between; a fence would cost as much again.
    writeOpaque(start);
  }

  /** The same in fewer jumps: whatever the kind, the count is read and reset in one way. */
  @Override
  public final void takeEach(Counter[] counters, long[] found, int number, long start) {
    for (int i = 0; i < number; i++) {
      FieldCounter counter = (FieldCounter) counters[i];
      found[i] = counter.get();
      counter.reset(start);
    }
  }
}

package dev.raceway.benchmark;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/** The loops as one would write them who wants nothing but speed: no gate, no bracket. */
final class BareCounter {

  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(BareCounter.class, "count", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock fair = new ReentrantLock(true);
  private final Semaphore permit = new Semaphore(1);
  private final AtomicLong atomic = new AtomicLong();
  private final LongAdder adder = new LongAdder();
  private final long amount;
  private long naive;

  @SuppressWarnings("unused") // Read and written through the handle.
  private long count;

  /** Makes one whose loops add an amount, as the engine's do; the naive one adds 1 in both. */
  BareCounter(long amount) {
    this.amount = amount;
  }

  void repeat(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + adds);
    }
  }

  void repeatVolatile(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      COUNT.setVolatile(this, (long) COUNT.getVolatile(this) + adds);
    }
  }

  void repeatCas(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      long seen;
      do {
        seen = (long) COUNT.getVolatile(this);
      } while (!COUNT.compareAndSet(this, seen, seen + adds));
    }
  }

  void repeatAtomic(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      atomic.getAndAdd(adds);
    }
  }

  void repeatAdder(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      adder.add(adds);
    }
  }

  void repeatNaive(int times) {
    for (int i = 0; i < times; i++) {
      naive += 1;
    }
  }

  void repeatLocked(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      lock.lock();
      try {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + adds);
      } finally {
        lock.unlock();
      }
    }
  }

  void repeatFair(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      fair.lock();
      try {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + adds);
      } finally {
        fair.unlock();
      }
    }
  }

  void repeatPermitted(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      permit.acquireUninterruptibly();
      try {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + adds);
      } finally {
        permit.release();
      }
    }
  }

  void repeatSynchronized(int times) {
    long adds = amount;
    for (int i = 0; i < times; i++) {
      synchronized (this) {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + adds);
      }
    }
  }
}

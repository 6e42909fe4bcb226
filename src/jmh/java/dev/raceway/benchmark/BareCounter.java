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
  private long naive;

  @SuppressWarnings("unused") // Read and written through the handle.
  private long count;

  void repeat(int times) {
    for (int i = 0; i < times; i++) {
      COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + 1);
    }
  }

  void repeatVolatile(int times) {
    for (int i = 0; i < times; i++) {
      COUNT.setVolatile(this, (long) COUNT.getVolatile(this) + 1);
    }
  }

  void repeatCas(int times) {
    for (int i = 0; i < times; i++) {
      long seen;
      do {
        seen = (long) COUNT.getVolatile(this);
      } while (!COUNT.compareAndSet(this, seen, seen + 1));
    }
  }

  void repeatAtomic(int times) {
    for (int i = 0; i < times; i++) {
      atomic.getAndAdd(1);
    }
  }

  void repeatAdder(int times) {
    for (int i = 0; i < times; i++) {
      adder.add(1);
    }
  }

  void repeatNaive(int times) {
    for (int i = 0; i < times; i++) {
      naive += 1;
    }
  }

  void repeatLocked(int times) {
    for (int i = 0; i < times; i++) {
      lock.lock();
      try {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + 1);
      } finally {
        lock.unlock();
      }
    }
  }

  void repeatFair(int times) {
    for (int i = 0; i < times; i++) {
      fair.lock();
      try {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + 1);
      } finally {
        fair.unlock();
      }
    }
  }

  void repeatPermitted(int times) {
    for (int i = 0; i < times; i++) {
      permit.acquireUninterruptibly();
      try {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + 1);
      } finally {
        permit.release();
      }
    }
  }

  void repeatSynchronized(int times) {
    for (int i = 0; i < times; i++) {
      synchronized (this) {
        COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + 1);
      }
    }
  }
}

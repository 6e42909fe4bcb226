package dev.raceway.benchmark;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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

  @SuppressWarnings("unused") // Read and written through the handle.
  private long count;

  void repeat(int times) {
    for (int i = 0; i < times; i++) {
      COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + 1);
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
}

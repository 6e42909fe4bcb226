package dev.raceway.benchmark;

import java.util.concurrent.locks.ReentrantLock;

/** {@code count += 1} under a lock. */
final class BareMutex implements BareLoop {

  private final ReentrantLock lock = new ReentrantLock();
  private long count;

  @Override
  public long run(int times) {
    for (int i = 0; i < times; i++) {
      lock.lock();
      try {
        count += 1;
      } finally {
        lock.unlock();
      }
    }
    return count;
  }
}

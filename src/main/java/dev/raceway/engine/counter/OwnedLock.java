package dev.raceway.engine.counter;

import java.util.concurrent.locks.ReentrantLock;

/**
 * A bracket with a {@link ReentrantLock}, which knows its owner. What it brackets, subclasses say.
 */
abstract class OwnedLock extends Bracket implements RealLock {

  private final ReentrantLock lock;

  /**
   * Makes a free lock.
   *
   * @param fair whether it serves free threads in the order of arrival
   */
  OwnedLock(boolean fair) {
    this.lock = new ReentrantLock(fair);
  }

  final void lock() {
    lock.lock();
  }

  @Override
  public final void lockInterruptibly() throws InterruptedException {
    lock.lockInterruptibly();
  }

  @Override
  public final void unlock() {
    lock.unlock();
  }

  final boolean isMine() {
    return lock.isHeldByCurrentThread();
  }

  @Override
  public final boolean isTaken() {
    return lock.isLocked() && !lock.isHeldByCurrentThread();
  }

  @Override
  public final boolean hasQueued(Thread thread) {
    return lock.hasQueuedThread(thread);
  }
}

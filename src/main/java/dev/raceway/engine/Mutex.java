package dev.raceway.engine;

import dev.raceway.model.Instruction;
import java.util.concurrent.locks.ReentrantLock;

/** The whole increment under a {@link ReentrantLock}. */
public final class Mutex extends Bracket implements RealLock {

  private final ReentrantLock lock;

  /**
   * Makes a free lock.
   *
   * @param fair whether it serves free threads in the order of arrival
   */
  public Mutex(boolean fair) {
    this.lock = new ReentrantLock(fair);
  }

  @Override
  void beforeRead(Gate gate) {
    gate.before(Instruction.ACQUIRE);
    gate.take(this);
  }

  @Override
  void after(Gate gate) {
    try {
      gate.before(Instruction.RELEASE);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void lock() {
    lock.lock();
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    lock.lockInterruptibly();
  }

  @Override
  public void unlock() {
    lock.unlock();
  }

  boolean isMine() {
    return lock.isHeldByCurrentThread();
  }

  @Override
  public boolean isTaken() {
    return lock.isLocked() && !lock.isHeldByCurrentThread();
  }

  @Override
  public boolean hasQueued(Thread thread) {
    return lock.hasQueuedThread(thread);
  }
}

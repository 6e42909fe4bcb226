package dev.raceway.engine.counter;

/** A lock of the Java library, as threads of a run contend for it. */
public interface RealLock {

  /**
   * Takes the lock.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  void lockInterruptibly() throws InterruptedException;

  /** Gives the lock back. */
  void unlock();

  /** Tells whether another thread has the lock; exact while all others stand at gates. */
  boolean isTaken();

  /** Tells whether a thread is parked in this lock's own queue. */
  boolean hasQueued(Thread thread);
}

package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;
import java.util.concurrent.Semaphore;

/**
 * The whole increment under a permit of a {@link Semaphore}, which has no owner. With one permit it
 * keeps all others out, with more of them it does not.
 */
public final class SemaphoreLock extends Bracket implements RealLock {

  /** A semaphore that tells who waits, which the library keeps to subclasses. */
  private static final class Waited extends Semaphore {

    Waited(int permits) {
      super(permits);
    }

    boolean hasQueued(Thread thread) {
      return getQueuedThreads().contains(thread);
    }
  }

  private final Waited semaphore;

  /**
   * Makes a semaphore with all its permits.
   *
   * @param permits how many updates it lets in at a time
   */
  public SemaphoreLock(int permits) {
    this.semaphore = new Waited(permits);
  }

  @Override
  void beforeRead(Gate gate) {
    gate.before(Instruction.ACQUIRE);
    if (!gate.takes(this)) {
      semaphore.acquireUninterruptibly();
    }
  }

  @Override
  void after(Gate gate) {
    try {
      gate.before(Instruction.RELEASE);
    } finally {
      semaphore.release();
    }
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    semaphore.acquire();
  }

  @Override
  public void unlock() {
    semaphore.release();
  }

  @Override
  public boolean isTaken() {
    return semaphore.availablePermits() == 0;
  }

  @Override
  public boolean hasQueued(Thread thread) {
    return semaphore.hasQueued(thread);
  }
}

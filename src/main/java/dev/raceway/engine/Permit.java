package dev.raceway.engine;

import dev.raceway.model.Instruction;
import java.util.concurrent.Semaphore;

/** The whole increment under the only permit of a {@link Semaphore}, which has no owner. */
public final class Permit extends Bracket implements RealLock {

  /** A semaphore that tells who waits, which the library keeps to subclasses. */
  private static final class OnePermit extends Semaphore {

    OnePermit(boolean fair) {
      super(1, fair);
    }

    boolean hasQueued(Thread thread) {
      return getQueuedThreads().contains(thread);
    }
  }

  private final OnePermit semaphore;

  /**
   * Makes a free lock.
   *
   * @param fair whether it serves free threads in the order of arrival
   */
  public Permit(boolean fair) {
    this.semaphore = new OnePermit(fair);
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

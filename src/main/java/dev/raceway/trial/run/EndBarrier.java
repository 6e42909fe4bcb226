package dev.raceway.trial.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Where the threads wait for the last of them, who keeps the books before all go on. So no thread
 * has to be woken between two batches that follow closely, and only the runners use processors.
 */
final class EndBarrier {

  private static final int SPINS = 1_000;

  /** Rounds of giving way before parking, about a millisecond: a usual trial is over by then. */
  private static final int YIELDS = 1_000;

  private final List<Thread> threads;
  private final int spins;
  private final AtomicInteger arrived = new AtomicInteger();
  private volatile int lap;

  EndBarrier(List<Thread> threads, int processors) {
    this.threads = threads;
    this.spins = threads.size() > processors ? 0 : SPINS;
  }

  /**
   * Waits for all threads.
   *
   * @param bookkeeping what the last one does while the others wait; must not throw
   */
  void cross(Runnable bookkeeping) {
    int current = lap;
    if (arrived.incrementAndGet() < threads.size()) {
      awaitAfter(current);
      return;
    }
    arrived.set(0);
    bookkeeping.run();
    lap = current + 1;
    threads.forEach(LockSupport::unpark);
  }

  @SuppressWarnings("ThreadPriorityCheck") // Ends by the lap, giving way only saves time.
  private void awaitAfter(int current) {
    for (int i = 0; i < spins && lap == current; i++) {
      Thread.onSpinWait();
    }
    for (int i = 0; i < YIELDS && lap == current; i++) {
      Thread.yield();
    }
    while (lap == current) {
      LockSupport.park(this);
    }
  }
}

package dev.raceway.engine;

import java.util.concurrent.locks.LockSupport;

/**
 * The thread that waits while others step. It may be another one from step to step, and a thread
 * that was let go by an earlier one must wake the present one, so all gates of a run share this.
 */
final class Controller {

  private volatile Thread waiting = Thread.currentThread();

  /** Makes the calling thread the one that is woken from now on. */
  void becomeMe() {
    waiting = Thread.currentThread();
  }

  /** Wakes it; comes after what it waits for has become true. */
  void wake() {
    LockSupport.unpark(waiting);
  }
}

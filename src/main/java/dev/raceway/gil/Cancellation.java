package dev.raceway.gil;

import java.util.concurrent.locks.LockSupport;

/**
 * A wish to end a measurement early. Any thread may utter it at any moment, and once is enough for
 * all measurements that it was given to. The modes finished by then are kept.
 */
public final class Cancellation {

  private volatile boolean cancelled;

  /** Who waits for the threads, if somebody does. */
  private volatile Thread caller;

  /** Asks to end. Returns at once; the measurement returns to its caller soon after. */
  public void cancel() {
    cancelled = true;
    LockSupport.unpark(caller);
  }

  /** Tells whether the end was asked for. */
  public boolean isCancelled() {
    return cancelled;
  }

  /** Wakes this thread from parking when the end is asked for. */
  void wake(Thread thread) {
    caller = thread;
  }
}

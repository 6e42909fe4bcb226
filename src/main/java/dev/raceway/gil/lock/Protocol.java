package dev.raceway.gil.lock;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Who holds the interpreter lock and who may take it: CPython's rules since 3.2, as its source
 * tells them ({@code Python/ceval_gil.c}, {@code take_gil} and {@code drop_gil}, {@code
 * FORCE_SWITCHING}).
 *
 * <ul>
 *   <li>Who finds the lock held waits. When the switch interval is over and the lock has not
 *       changed hands meanwhile, the waiter asks the holder to drop it.
 *   <li>The holder sees that at its next safe point, drops the lock, and may not take it again
 *       before another thread had it.
 *   <li>Who drops it by itself, for a read, may be followed by whoever comes first.
 * </ul>
 *
 * <p>One thing is settled here that CPython leaves to the operating system: which of several
 * waiters is woken. It is the one that has waited longest.
 *
 * <p>There are no threads and no time in it: its user guards it, and tells it when time is up.
 */
final class Protocol {

  /** Stands for no thread. */
  static final int NOBODY = -1;

  private final Deque<Integer> waiting = new ArrayDeque<>();
  private int holder = NOBODY;
  private int lastHolder = NOBODY;

  /** Has dropped the lock on request, and waits until another thread has had it. */
  private int away = NOBODY;

  private boolean dropRequested;
  private long handOvers;

  /**
   * Takes the lock if it is free; otherwise the thread waits, in the place where it waits already.
   *
   * @return whether it has the lock
   */
  boolean take(int thread) {
    if (holder != NOBODY || away == thread) {
      if (!waiting.contains(thread)) {
        waiting.add(thread);
      }
      return false;
    }
    waiting.remove(thread);
    holder = thread;
    dropRequested = false;
    if (lastHolder != thread) {
      handOvers += lastHolder == NOBODY ? 0 : 1;
      lastHolder = thread;
      away = NOBODY;
    }
    return true;
  }

  /**
   * A waiting thread's switch interval is over: it asks for the lock, unless that has changed hands
   * while it waited.
   *
   * @param handOversBefore {@link #handOvers()} when the interval began
   */
  void timeUp(int thread, long handOversBefore) {
    if (waiting.contains(thread) && holder != NOBODY && handOvers == handOversBefore) {
      dropRequested = true;
    }
  }

  /**
   * The holder drops the lock.
   *
   * @return the waiting thread that is to be woken, or {@link #NOBODY}
   */
  int drop() {
    if (dropRequested) {
      away = holder;
      dropRequested = false;
    }
    holder = NOBODY;
    return waiting.isEmpty() ? NOBODY : waiting.peek();
  }

  /** A waiting thread gives up for good, which may leave nobody for whom another stays away. */
  void forget(int thread) {
    waiting.remove(thread);
    if (waiting.isEmpty()) {
      dropRequested = false;
      away = NOBODY;
    }
  }

  /** Tells whether a thread has to let another one have the lock before it goes on. */
  boolean isAway(int thread) {
    return away == thread;
  }

  /** Tells whether the holder has been asked to drop the lock. */
  boolean isDropRequested() {
    return dropRequested;
  }

  int holder() {
    return holder;
  }

  /** Returns the thread that is woken next, or {@link #NOBODY}. */
  int firstWaiting() {
    return waiting.isEmpty() ? NOBODY : waiting.peek();
  }

  /** Returns how often the lock has gone from one thread to another. */
  long handOvers() {
    return handOvers;
  }
}

package dev.raceway.gil.lock;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Recorder;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * A real interpreter lock: the {@link Protocol} behind a mutex that is held for moments only, as in
 * CPython. Threads are numbered from 0, and each uses its own number.
 */
public final class InterpreterLock {

  private final ReentrantLock mutex = new ReentrantLock();
  private final Condition switched = mutex.newCondition();
  private final List<Condition> turns;
  private final long switchNanos;
  private final Protocol protocol = new Protocol();

  /** What the protocol says, for the holder to look at between any two instructions. */
  private volatile boolean dropRequested;

  /**
   * Makes a free lock.
   *
   * @param threads how many may want it
   * @param switchNanos how long one waits before it asks for it
   */
  public InterpreterLock(int threads, long switchNanos) {
    this.turns = IntStream.range(0, threads).mapToObj(i -> mutex.newCondition()).toList();
    this.switchNanos = switchNanos;
  }

  /** Waits for the lock and takes it. */
  void take(int me, Recorder recorder) throws InterruptedException {
    mutex.lockInterruptibly();
    try {
      awaitTurn(me);
      recorder.note(Phase.RUNNING);
      switched.signalAll();
    } finally {
      publish();
      mutex.unlock();
    }
  }

  private void awaitTurn(int me) throws InterruptedException {
    boolean taken = false;
    try {
      while (!protocol.take(me)) {
        long before = protocol.handOvers();
        if (turns.get(me).awaitNanos(switchNanos) <= 0) {
          protocol.timeUp(me, before);
          publish();
        }
      }
      taken = true;
    } finally {
      if (!taken) {
        forget(me);
      }
    }
  }

  /** Somebody else may have to be woken in its stead, or need not wait for it any more. */
  private void forget(int me) {
    protocol.forget(me);
    switched.signalAll();
    if (protocol.holder() == Protocol.NOBODY) {
      wake(protocol.firstWaiting());
    }
  }

  /** Tells the holder whether it has been asked to drop the lock; costs next to nothing. */
  boolean isDropRequested() {
    return dropRequested;
  }

  /**
   * Drops the lock. If that was asked for, it waits until another thread has had it.
   *
   * @param next what the holder is at without the lock
   */
  void drop(int me, Phase next, Recorder recorder) throws InterruptedException {
    mutex.lock();
    try {
      recorder.note(next);
      wake(protocol.drop());
      publish();
      while (protocol.isAway(me)) {
        switched.await();
      }
    } finally {
      mutex.unlock();
    }
  }

  /** Drops the lock for good, without waiting for anybody. */
  void leave(Recorder recorder) {
    mutex.lock();
    try {
      recorder.end();
      wake(protocol.drop());
      publish();
    } finally {
      mutex.unlock();
    }
  }

  /** Returns how often the lock has gone from one thread to another. */
  public long handOvers() {
    mutex.lock();
    try {
      return protocol.handOvers();
    } finally {
      mutex.unlock();
    }
  }

  private void wake(int thread) {
    if (thread != Protocol.NOBODY) {
      turns.get(thread).signal();
    }
  }

  private void publish() {
    if (dropRequested != protocol.isDropRequested()) {
      dropRequested = protocol.isDropRequested();
    }
  }
}

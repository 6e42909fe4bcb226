package dev.raceway.model;

import java.util.Optional;

/**
 * Where one thread stands.
 *
 * @param done increments whose write has run
 * @param increment number of the increment that is under way or comes next, from 1
 * @param programCounter index of the next instruction in the increment's code
 * @param begun whether the increment's first instruction has run
 * @param bracketed whether the increment under way was begun with the lock switch on
 * @param blocked whether the thread waits in the lock's queue
 * @param retrying whether a failed compare-and-set must still let go of the lock before it reads
 *     again
 * @param holding whether the thread is past its acquire and before the end of its release
 * @param copy the private copy of the count, empty before a read and after a write
 */
public record ThreadState(
    int done,
    int increment,
    int programCounter,
    boolean begun,
    boolean bracketed,
    boolean blocked,
    boolean retrying,
    boolean holding,
    Optional<Copy> copy) {

  static final ThreadState START =
      new ThreadState(0, 1, 0, false, false, false, false, false, Optional.empty());

  ThreadState begin(boolean withLock) {
    return begun
        ? this
        : new ThreadState(
            done, increment, programCounter, true, withLock, blocked, retrying, holding, copy);
  }

  ThreadState at(int counter) {
    return new ThreadState(
        done, increment, counter, begun, bracketed, blocked, retrying, holding, copy);
  }

  ThreadState with(Optional<Copy> newCopy) {
    return new ThreadState(
        done, increment, programCounter, begun, bracketed, blocked, retrying, holding, newCopy);
  }

  ThreadState wait(boolean waits) {
    return new ThreadState(
        done, increment, programCounter, begun, bracketed, waits, retrying, holding, copy);
  }

  ThreadState hold(boolean holds) {
    return new ThreadState(
        done, increment, programCounter, begun, bracketed, blocked, retrying, holds, copy);
  }

  ThreadState retry(boolean retries) {
    return new ThreadState(
        done, increment, programCounter, begun, bracketed, blocked, retries, holding, copy);
  }

  ThreadState countOne() {
    return new ThreadState(
        done + 1, increment, programCounter, begun, bracketed, blocked, retrying, holding, copy);
  }

  ThreadState nextIncrement() {
    return new ThreadState(
        done, increment + 1, 0, false, false, false, false, false, Optional.empty());
  }
}

package dev.raceway.model;

import java.util.List;
import java.util.Optional;

/**
 * Where one thread stands.
 *
 * @param done increments whose write has run
 * @param increment number of the increment that is under way or comes next, from 1
 * @param programCounter index of the next instruction in the increment's code
 * @param code the instructions of the increment under way, empty before its first has run
 * @param blocked whether the thread waits in the lock's queue
 * @param copy the private copy of the count, empty before a read and after a write
 */
public record ThreadState(
    int done,
    int increment,
    int programCounter,
    Optional<List<Instruction>> code,
    boolean blocked,
    Optional<Copy> copy) {

  static final ThreadState START =
      new ThreadState(0, 1, 0, Optional.empty(), false, Optional.empty());

  /** Tells whether the increment's first instruction has run. */
  public boolean begun() {
    return code.isPresent();
  }

  /** Tells whether the increment under way was begun with the lock switch on. */
  public boolean bracketed() {
    return acquireAt() >= 0;
  }

  /** Tells whether the thread is past its acquire and before the end of its release. */
  public boolean holding() {
    return bracketed() && programCounter > acquireAt();
  }

  /** Tells whether the write of the increment under way has run. */
  boolean hasWritten() {
    return done == increment;
  }

  private int acquireAt() {
    return code.map(instructions -> instructions.indexOf(Instruction.ACQUIRE)).orElse(-1);
  }

  ThreadState begin(List<Instruction> instructions) {
    return new ThreadState(
        done, increment, programCounter, Optional.of(instructions), blocked, copy);
  }

  ThreadState at(int counter) {
    return new ThreadState(done, increment, counter, code, blocked, copy);
  }

  ThreadState with(Optional<Copy> newCopy) {
    return new ThreadState(done, increment, programCounter, code, blocked, newCopy);
  }

  ThreadState wait(boolean waits) {
    return new ThreadState(done, increment, programCounter, code, waits, copy);
  }

  ThreadState countOne() {
    return new ThreadState(done + 1, increment, programCounter, code, blocked, copy);
  }

  ThreadState nextIncrement() {
    return new ThreadState(done, increment + 1, 0, Optional.empty(), false, Optional.empty());
  }
}

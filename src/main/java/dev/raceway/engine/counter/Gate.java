package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/**
 * What stands between the instructions of an increment: nothing in a trial, a stop at which the
 * thread waits for its turn when it is stepped.
 */
public interface Gate {

  /** Comes before an instruction, while the thread has no private copy of the count. */
  void before(Instruction next);

  /** Comes before an instruction, while the thread's register holds a private copy. */
  void before(Instruction next, long register);

  /**
   * Takes a lock, waiting while another thread has it, if the waiting must be seen.
   *
   * @return whether it did. If not, the bracket takes the lock itself: at a call of its own,
   *     through which the compiler has seen no other lock come
   */
  boolean takes(RealLock lock);
}

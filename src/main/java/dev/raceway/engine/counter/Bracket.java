package dev.raceway.engine.counter;

/**
 * Where a lock is taken and let go in an increment. Every hook does nothing unless a lock mode
 * needs it, and every subclass is final, so that a trial's loop contains only what its lock does.
 */
public abstract class Bracket {

  Bracket() {}

  /** Comes before the increment's first instruction. */
  void beforeRead(Gate gate) {}

  /** Comes before the write, when the register holds the new value. */
  void beforeWrite(Gate gate, long register) {}

  /** Comes before a write that needs no register: an indivisible increment. */
  void beforeWrite(Gate gate) {}

  /** Comes after a compare-and-set that failed and before the next read. */
  void afterFailedWrite(Gate gate) {}

  /** Comes at the end of the increment, and when a stepped thread is ended inside it. */
  void after(Gate gate) {}
}

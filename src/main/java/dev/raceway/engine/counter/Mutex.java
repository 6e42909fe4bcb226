package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/** The whole increment under a lock that knows its owner. */
public final class Mutex extends OwnedLock {

  /**
   * Makes a free lock.
   *
   * @param fair whether it serves free threads in the order of arrival
   */
  public Mutex(boolean fair) {
    super(fair);
  }

  @Override
  void beforeRead(Gate gate) {
    gate.before(Instruction.ACQUIRE);
    if (!gate.takes(this)) {
      lock();
    }
  }

  @Override
  void after(Gate gate) {
    try {
      gate.before(Instruction.RELEASE);
    } finally {
      unlock();
    }
  }
}

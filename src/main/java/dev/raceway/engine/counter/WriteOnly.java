package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/** Broken on purpose: the lock brackets the write alone, so the read may be stale. */
public final class WriteOnly extends OwnedLock {

  /**
   * Makes a free lock.
   *
   * @param fair whether it serves free threads in the order of arrival
   */
  public WriteOnly(boolean fair) {
    super(fair);
  }

  @Override
  void beforeWrite(Gate gate, long register) {
    gate.before(Instruction.ACQUIRE, register);
    if (!gate.takes(this)) {
      lock();
    }
  }

  @Override
  void beforeWrite(Gate gate) {
    gate.before(Instruction.ACQUIRE);
    if (!gate.takes(this)) {
      lock();
    }
  }

  @Override
  void afterFailedWrite(Gate gate) {
    try {
      gate.before(Instruction.RELEASE);
    } finally {
      unlock();
    }
  }

  @Override
  void after(Gate gate) {
    // A stepped thread may be ended before it reaches its write, without the lock.
    if (isMine()) {
      afterFailedWrite(gate);
    }
  }
}

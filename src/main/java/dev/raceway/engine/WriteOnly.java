package dev.raceway.engine;

import dev.raceway.model.Instruction;

/** Broken on purpose: the lock brackets the write alone, so the read may be stale. */
public final class WriteOnly extends Bracket {

  private final Mutex mutex;

  /** Brackets writes with a lock that the threads share. */
  public WriteOnly(Mutex mutex) {
    this.mutex = mutex;
  }

  @Override
  void beforeWrite(Gate gate, long register) {
    gate.before(Instruction.ACQUIRE, register);
    gate.take(mutex);
  }

  @Override
  void beforeWrite(Gate gate) {
    mutex.beforeRead(gate);
  }

  @Override
  void afterFailedWrite(Gate gate) {
    mutex.after(gate);
  }

  @Override
  void after(Gate gate) {
    // A stepped thread may be ended before it reaches its write, without the lock.
    if (mutex.isMine()) {
      mutex.after(gate);
    }
  }
}

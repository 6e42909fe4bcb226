package dev.raceway.engine.counter;

import dev.raceway.model.Instruction;

/**
 * The gate of trials: there is none. A constant of exact final type, so that the compiler removes
 * every call to it.
 */
final class NoGate implements Gate {

  /** The only one. */
  static final NoGate NONE = new NoGate();

  private NoGate() {}

  @Override
  public void before(Instruction next) {}

  @Override
  public void before(Instruction next, long register) {}

  @Override
  public boolean takes(RealLock lock) {
    return false;
  }
}

package dev.raceway.engine.counter;

/** Nothing is bracketed. */
public final class NoLock extends Bracket {

  /** The only one. */
  public static final NoLock NONE = new NoLock();

  private NoLock() {}
}

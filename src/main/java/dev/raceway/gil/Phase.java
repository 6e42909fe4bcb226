package dev.raceway.gil;

/** What a thread is at. */
public enum Phase {
  /** Computes; under the interpreter lock it holds that. */
  RUNNING,
  /** Could compute, but has to wait for the interpreter lock. */
  WAITING,
  /** Blocked in a read, without the interpreter lock. */
  BLOCKED
}

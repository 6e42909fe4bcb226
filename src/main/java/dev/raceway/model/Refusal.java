package dev.raceway.model;

/** Why a decision cannot be taken in a state. Nothing changes then. */
public enum Refusal {
  /** The program has fewer threads. */
  NO_SUCH_THREAD,
  /** The thread waits for the lock. */
  BLOCKED,
  /** The thread has done all its increments. */
  FINISHED,
  /** Another thread has the interpreter, at a place where the Python rule lets nobody take it. */
  NO_SWITCH_POINT,
  /** The program has no lock, so there is no switch. */
  NO_LOCK,
  /** The switch stands there already. */
  SWITCH_THERE_ALREADY
}

package dev.raceway.model;

/** One entry of a schedule. */
public sealed interface Decision {

  /**
   * A thread executes its next instruction.
   *
   * @param thread which one
   */
  record Run(ThreadId thread) implements Decision {}

  /**
   * The lock switch is thrown; no thread moves.
   *
   * @param on where it is thrown to
   */
  record ToggleLock(boolean on) implements Decision {}

  /** Returns the decision to run a thread. */
  static Decision run(ThreadId thread) {
    return new Run(thread);
  }

  /** Returns the decision to throw the lock switch. */
  static Decision toggleLock(boolean on) {
    return new ToggleLock(on);
  }
}

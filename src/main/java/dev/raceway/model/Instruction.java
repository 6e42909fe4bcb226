package dev.raceway.model;

/**
 * One indivisible micro-operation of an increment. A context switch may come before any of them,
 * unless a {@link PythonRule} says otherwise.
 */
public enum Instruction {
  /** Copies the count into the thread's register. */
  READ("read"),
  /** Calls the function whose result is added; the register keeps what was read. */
  CALL("call"),
  /** Adds the amount to the register. */
  ADD("add"),
  /** Copies the register into the count; adds the amount first where no instruction does. */
  WRITE("write"),
  /** Takes the lock, or joins its queue. */
  ACQUIRE("acquire"),
  /** Gives the lock to the first in its queue, or frees it. */
  RELEASE("release"),
  /** Writes the register only if the count is still what was read. */
  COMPARE_AND_SET("compare-and-set"),
  /** Reads, adds and writes at once. */
  GET_AND_ADD("get-and-add");

  private final String text;

  Instruction(String text) {
    this.text = text;
  }

  /** Returns the field's name for it, as the command line prints it. */
  public String text() {
    return text;
  }

  /** Tells whether this instruction can change the count. */
  public boolean writes() {
    return this == WRITE || this == COMPARE_AND_SET || this == GET_AND_ADD;
  }
}

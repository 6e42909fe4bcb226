package dev.raceway.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a version of CPython lets its interpreter pass from one thread to another. Under every rule
 * a thread that waits for a lock, or has finished, gives the interpreter up.
 *
 * <p>Sources: since 3.10 the interpreter looks for a switch only after calls and at jumps back
 * (bpo-29988); free threading is PEP 703 (3.13, experimental) and PEP 779 (3.14, supported). The
 * language itself promises neither.
 */
public enum PythonRule {
  /** Up to 3.9: before any instruction. What holds unless another rule is chosen. */
  ANY_POINT("3.9"),
  /** 3.10 and later: only after a call, and after an increment's last instruction. */
  AFTER_CALLS("3.10"),
  /** Free-threaded: before any instruction, and there is no interpreter lock to hold. */
  FREE("free");

  private final String text;

  PythonRule(String text) {
    this.text = text;
  }

  /** Returns the rule of a command-line name, empty if there is none. */
  public static Optional<PythonRule> named(String text) {
    return Arrays.stream(values()).filter(rule -> rule.text.equals(text)).findFirst();
  }

  /** Returns the name used on the command line, and but for the first in share codes. */
  public String text() {
    return text;
  }

  /** Tells whether a thread may be interrupted right after an instruction within an increment. */
  public boolean switchesAfter(Instruction instruction) {
    return this != AFTER_CALLS || instruction == Instruction.CALL;
  }
}

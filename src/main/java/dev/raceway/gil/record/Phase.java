package dev.raceway.gil.record;

import java.util.List;

/** What a thread is at. */
public enum Phase {
  /** Computes; under the interpreter lock it holds that. */
  RUNNING(0),
  /** Could compute, but has to wait for the interpreter lock. */
  WAITING(1),
  /** Blocked in a read, without the interpreter lock. */
  BLOCKED(2);

  private static final List<Phase> BY_CODE = List.of(RUNNING, WAITING, BLOCKED);

  private final int code;

  Phase(int code) {
    this.code = code;
  }

  /** Returns the number by which it is written down. */
  int code() {
    return code;
  }

  static Phase of(int code) {
    return BY_CODE.get(code);
  }
}

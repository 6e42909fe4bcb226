package dev.raceway.benchmark;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;

/** A counter and its loop as somebody writes them who wants nothing else. */
interface BareLoop {

  /** Does increments, and returns the count. */
  long run(int times);

  static BareLoop of(CounterKind kind, LockMode mode) {
    if (kind == CounterKind.PLAIN && mode == LockMode.NONE) {
      return new BarePlain();
    }
    if (kind == CounterKind.PLAIN && mode == LockMode.MUTEX) {
      return new BareMutex();
    }
    throw new IllegalArgumentException(kind + " with " + mode + " has not been written by hand");
  }
}

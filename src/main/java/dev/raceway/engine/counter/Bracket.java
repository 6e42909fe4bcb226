package dev.raceway.engine.counter;

import dev.raceway.model.LockMode;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where a lock is taken and let go in an increment. Every hook does nothing unless a lock mode
 * needs it, and every subclass is final, so that a trial's loop contains only what its lock does.
 */
public abstract class Bracket {

  Bracket() {}

  /** Returns a bracket for each of the threads: the same for all, unless each has its own lock. */
  public static List<Bracket> ofThreads(LockMode mode, int threads, Supplier<Bracket> made) {
    return mode.isPerThread()
        ? Stream.generate(made).limit(threads).toList()
        : Collections.nCopies(threads, made.get());
  }

  /** Comes before the increment's first instruction. */
  void beforeRead(Gate gate) {}

  /** Comes before the write, when the register holds the new value. */
  void beforeWrite(Gate gate, long register) {}

  /** Comes before a write that needs no register: an indivisible increment. */
  void beforeWrite(Gate gate) {}

  /** Comes after a compare-and-set that failed and before the next read. */
  void afterFailedWrite(Gate gate) {}

  /** Comes at the end of the increment, and when a stepped thread is ended inside it. */
  void after(Gate gate) {}
}

package dev.raceway.engine;

import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.Monitor;
import dev.raceway.engine.counter.Mutex;
import dev.raceway.engine.counter.NoLock;
import dev.raceway.engine.counter.SemaphoreLock;
import dev.raceway.engine.counter.WriteOnly;
import dev.raceway.model.LockMode;
import java.util.List;

/** The locks of lock modes, made new for one stepped run. */
final class Brackets {

  private Brackets() {}

  /** Returns a bracket for each of the threads: the same for all, unless each has its own lock. */
  static List<Bracket> of(LockMode mode, int permits, int threads) {
    return Bracket.ofThreads(mode, threads, () -> of(mode, permits));
  }

  private static Bracket of(LockMode mode, int permits) {
    return switch (mode) {
      case NONE -> NoLock.NONE;
      case MUTEX, PER_THREAD -> new Mutex(false);
      case FAIR -> new Mutex(true);
      case MONITOR -> Monitor.OF_COUNTER;
      case SEMAPHORE -> new SemaphoreLock(permits);
      case WRITE_ONLY -> new WriteOnly(false);
    };
  }
}

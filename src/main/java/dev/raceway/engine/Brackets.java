package dev.raceway.engine;

import dev.raceway.model.LockMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The locks of lock modes, made new for one run. */
public final class Brackets {

  private Brackets() {}

  /** Returns a bracket for each of the threads: the same for all, unless each has its own lock. */
  public static List<Bracket> of(LockMode mode, int threads) {
    return switch (mode) {
      case NONE -> shared(threads, NoLock.NONE);
      case MUTEX -> shared(threads, new Mutex(false));
      case FAIR -> shared(threads, new Mutex(true));
      case MONITOR -> shared(threads, Monitor.OF_COUNTER);
      case SEMAPHORE -> shared(threads, new Permit());
      case WRITE_ONLY -> shared(threads, new WriteOnly(new Mutex(false)));
      case PER_THREAD -> Stream.<Bracket>generate(() -> new Mutex(false)).limit(threads).toList();
    };
  }

  private static List<Bracket> shared(int threads, Bracket bracket) {
    return Collections.nCopies(threads, bracket);
  }
}

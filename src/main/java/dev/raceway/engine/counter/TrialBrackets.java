package dev.raceway.engine.counter;

import dev.raceway.model.LockMode;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the locks for trials, for each lock mode of a {@link HiddenClassCopy} of their class. */
public final class TrialBrackets {

  private static final Map<LockMode, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();

  private TrialBrackets() {}

  /** Returns a bracket for each of the threads: the same for all, unless each has its own lock. */
  public static List<Bracket> of(LockMode mode, int permits, int threads) {
    return Bracket.ofThreads(mode, threads, () -> of(mode, permits));
  }

  private static Bracket of(LockMode mode, int permits) {
    return switch (mode) {
      case NONE -> NoLock.NONE;
      case MONITOR -> Monitor.OF_COUNTER;
      case SEMAPHORE -> make(mode, SemaphoreLock.class, int.class, permits);
      case WRITE_ONLY -> make(mode, WriteOnly.class, boolean.class, false);
      case MUTEX, PER_THREAD -> make(mode, Mutex.class, boolean.class, false);
      case FAIR -> make(mode, Mutex.class, boolean.class, true);
    };
  }

  private static Bracket make(
      LockMode mode, Class<? extends Bracket> original, Class<?> parameter, Object argument) {
    Constructor<?> constructor =
        CONSTRUCTORS.computeIfAbsent(mode, any -> HiddenClassCopy.constructor(original, parameter));
    return (Bracket) HiddenClassCopy.make(constructor, argument);
  }
}

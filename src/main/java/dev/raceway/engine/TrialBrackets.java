package dev.raceway.engine;

import dev.raceway.model.LockMode;
import java.lang.reflect.Constructor;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Makes the locks for trials, for each lock mode of a {@link HiddenCopy} of their class. */
public final class TrialBrackets {

  private static final Map<LockMode, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();

  private TrialBrackets() {}

  /** Returns a bracket for each of the threads: the same for all, unless each has its own lock. */
  public static List<Bracket> of(LockMode mode, int threads) {
    return mode == LockMode.PER_THREAD
        ? Stream.generate(() -> of(mode)).limit(threads).toList()
        : Collections.nCopies(threads, of(mode));
  }

  private static Bracket of(LockMode mode) {
    return switch (mode) {
      case NONE -> NoLock.NONE;
      case MONITOR -> Monitor.OF_COUNTER;
      case SEMAPHORE -> make(mode, Permit.class);
      case WRITE_ONLY -> make(mode, WriteOnly.class);
      case MUTEX, PER_THREAD, FAIR -> make(mode, Mutex.class);
    };
  }

  private static Bracket make(LockMode mode, Class<? extends Bracket> original) {
    Constructor<?> constructor =
        CONSTRUCTORS.computeIfAbsent(mode, any -> HiddenCopy.constructor(original, boolean.class));
    return (Bracket) HiddenCopy.make(constructor, mode == LockMode.FAIR);
  }
}

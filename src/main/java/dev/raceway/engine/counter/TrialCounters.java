package dev.raceway.engine.counter;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes counters for trials, for each counter kind and lock mode of a {@link HiddenClassCopy} of
 * their class.
 */
public final class TrialCounters {

  private record Pair(CounterKind kind, LockMode mode) {}

  private static final Map<Pair, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();

  private TrialCounters() {}

  /**
   * Makes a counter.
   *
   * @param kind the counter kind
   * @param mode the lock mode of the brackets that its loops will be given
   * @param start its count
   */
  public static Counter of(CounterKind kind, LockMode mode, long start) {
    Constructor<?> constructor =
        CONSTRUCTORS.computeIfAbsent(new Pair(kind, mode), TrialCounters::constructor);
    Counter counter = (Counter) HiddenClassCopy.make(constructor);
    counter.reset(start);
    return counter;
  }

  private static Constructor<?> constructor(Pair pair) {
    return HiddenClassCopy.constructor(Counters.of(pair.kind()).getClass());
  }
}

package dev.raceway.engine;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes counters for trials, each of a copy of its class that no other counter kind, lock mode or
 * stepped run shares.
 *
 * <p>The compiler learns which lock a loop meets from the runs that it has seen, once per class: a
 * class that had met four locks and a gate would call all of them through a table, at a twentieth
 * of the speed. A hidden class of the same bytes has seen only its own trials (decision 0005).
 */
public final class TrialCounters {

  private record Pair(CounterKind kind, LockMode mode) {}

  private static final Map<Pair, MethodHandle> CONSTRUCTORS = new ConcurrentHashMap<>();

  private TrialCounters() {}

  /**
   * Makes a counter at the start.
   *
   * @param kind the counter kind
   * @param mode the lock mode of the brackets that its loops will be given
   * @param amount what one increment adds
   */
  public static Counter of(CounterKind kind, LockMode mode, long amount) {
    MethodHandle constructor =
        CONSTRUCTORS.computeIfAbsent(new Pair(kind, mode), TrialCounters::copyOf);
    try {
      return (Counter) constructor.invokeExact(amount);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a counter's constructor throws nothing checked", e);
    }
  }

  private static MethodHandle copyOf(Pair pair) {
    Class<?> original = Counters.of(pair.kind(), 1).getClass();
    try (InputStream bytes = original.getResourceAsStream(original.getSimpleName() + ".class")) {
      MethodHandles.Lookup copy =
          MethodHandles.lookup().defineHiddenClass(bytes.readAllBytes(), true);
      return copy.findConstructor(copy.lookupClass(), MethodType.methodType(void.class, long.class))
          .asType(MethodType.methodType(Counter.class, long.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

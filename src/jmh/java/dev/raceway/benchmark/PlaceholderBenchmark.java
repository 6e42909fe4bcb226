package dev.raceway.benchmark;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Shows that the benchmarks build and run; goes when the first real one comes. */
@State(Scope.Benchmark)
public class PlaceholderBenchmark {
  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(PlaceholderBenchmark.class, "count", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private long count;

  @Benchmark
  public long bareOpaqueIncrement() {
    long next = (long) COUNT.getOpaque(this) + 1;
    COUNT.setOpaque(this, next);
    return next;
  }
}

package dev.raceway.benchmark;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** {@code count += 1} in opaque mode, without which there would be no loop to measure. */
final class BarePlain implements BareLoop {

  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(BarePlain.class, "count", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // Read and written through the handle.
  private long count;

  @Override
  public long run(int times) {
    for (int i = 0; i < times; i++) {
      increment();
    }
    return (long) COUNT.getOpaque(this);
  }

  void increment() {
    COUNT.setOpaque(this, (long) COUNT.getOpaque(this) + 1);
  }
}

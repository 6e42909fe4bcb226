package dev.raceway.engine;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits for another thread's word. Spins first, since an answer usually takes less than parking
 * does, then parks; whoever makes the condition true unparks the waiter afterwards, and a permit
 * given early is kept, so no wake-up is missed.
 */
final class HandOff {

  /** Rounds of spinning before parking: measured, about as long as one hand-over takes. */
  private static final int SPINS = 300;

  private HandOff() {}

  static void await(BooleanSupplier condition) {
    for (int i = 0; i < SPINS; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      Thread.onSpinWait();
    }
    while (!condition.getAsBoolean()) {
      LockSupport.park();
    }
  }
}

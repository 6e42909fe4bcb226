package dev.raceway.engine;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits for another thread's word. Spins first, since an answer usually takes less than parking
 * does, then parks; whoever makes the condition true unparks the waiter afterwards, and a permit
 * given early is kept, so no wake-up is missed.
 */
final class SpinThenPark {

  /** A hand-over takes a few microseconds, a thread that is woken from parking twenty and more. */
  private static final long SPIN_NANOS = 20_000;

  /** Rounds between two looks at the clock; a round is 10 to 50 nanoseconds, by the processor. */
  private static final int ROUNDS = 32;

  private SpinThenPark() {}

  static void await(BooleanSupplier condition) {
    if (!spin(condition)) {
      while (!condition.getAsBoolean()) {
        LockSupport.park();
      }
    }
  }

  /** Returns whether it came true meanwhile. */
  private static boolean spin(BooleanSupplier condition) {
    long begun = System.nanoTime();
    do {
      for (int i = 0; i < ROUNDS; i++) {
        if (condition.getAsBoolean()) {
          return true;
        }
        Thread.onSpinWait();
      }
    } while (System.nanoTime() - begun < SPIN_NANOS);
    return false;
  }
}

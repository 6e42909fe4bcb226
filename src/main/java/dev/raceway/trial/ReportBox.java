package dev.raceway.trial;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Where the threads leave news for their caller, who parks meanwhile. Nobody waits for a slow
 * caller: while he has not taken the last report, no other is made.
 */
final class ReportBox {

  /** Shortest time between two reports: twenty a second are as many as can be read. */
  private static final long PAUSE_NANOS = 50_000_000;

  private final Thread caller = Thread.currentThread();
  private final AtomicReference<Optional<TrialProgress>> report =
      new AtomicReference<>(Optional.empty());
  private long lastNanos = System.nanoTime();

  // The threads' side, one of them at a time.

  boolean isDue(long now) {
    return now - lastNanos >= PAUSE_NANOS && report.get().isEmpty();
  }

  void put(TrialProgress progress, long now) {
    lastNanos = now;
    report.set(Optional.of(progress));
    wakeCaller();
  }

  void wakeCaller() {
    LockSupport.unpark(caller);
  }

  // The caller's side.

  /** Parks until there may be news; it may come back without any. */
  Optional<TrialProgress> await() {
    LockSupport.park(this);
    return report.getAndSet(Optional.empty());
  }
}

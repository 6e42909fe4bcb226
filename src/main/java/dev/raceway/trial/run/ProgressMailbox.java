package dev.raceway.trial.run;

import dev.raceway.trial.result.TrialProgress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Where the threads leave news for their caller, who parks meanwhile. Nobody waits for a slow
 * caller: while he has not taken the last report, no other is made.
 */
final class ProgressMailbox {

  private final Thread caller = Thread.currentThread();
  private final AtomicReference<Optional<TrialProgress>> report =
      new AtomicReference<>(Optional.empty());
  private final ReportRate reportRate = new ReportRate();

  // The threads' side, one of them at a time.

  boolean isDue(long now) {
    return reportRate.isDue(now) && report.get().isEmpty();
  }

  void put(TrialProgress progress, long now) {
    reportRate.told(now);
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

package dev.raceway.trial.run;

import dev.raceway.trial.result.TrialLedger;
import dev.raceway.trial.result.TrialProgress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trials as a beginner writes them: new threads for each, started one after another, then joined.
 * There is no common start, and that is half of what it shows: a loop that the JIT has collapsed is
 * over before the next thread starts, so the count is right and proves nothing.
 */
final class NaiveTrial {

  private final StopSignal stop;
  private final Work work;
  private final TrialLedger ledger;
  private final ReportRate reportRate = new ReportRate();
  private final AtomicReference<Optional<Throwable>> failure =
      new AtomicReference<>(Optional.empty());

  NaiveTrial(TrialLedger ledger, StopSignal stop, Work work) {
    this.ledger = ledger;
    this.stop = stop;
    this.work = work;
  }

  TrialProgress run(Consumer<TrialProgress> observer) {
    ledger.open();
    boolean interrupted = false;
    while (ledger.trialsLeft() > 0 && !stop.isDue(ledger.spentNanos())) {
      interrupted |= runTrial();
      ledger.close();
      if (reportRate.isDue(ledger.lastClosed())) {
        reportRate.told(ledger.lastClosed());
        observer.accept(ledger.progress());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return ledger.progress();
  }

  /** Returns whether the caller was interrupted meanwhile. */
  private boolean runTrial() {
    List<NaiveThread> beginners =
        IntStream.range(0, ledger.plan().setup().threads())
            .mapToObj(i -> new NaiveThread(i, work, this::fail))
            .toList();
    boolean interrupted = false;
    try {
      beginners.forEach(NaiveThread::start);
    } catch (Throwable e) {
      fail(e);
    } finally {
      for (NaiveThread beginner : beginners) {
        interrupted |= beginner.awaitEnd(stop);
      }
    }
    throwFailure();
    if (beginners.stream().allMatch(NaiveThread::hasFinished)) {
      ledger.add(work.take(0));
      long begun = beginners.stream().mapToLong(NaiveThread::begun).min().orElseThrow();
      ledger.time(beginners.stream().mapToLong(NaiveThread::ended).max().orElseThrow() - begun, 1);
    }
    return interrupted;
  }

  private void fail(Throwable cause) {
    failure.updateAndGet(first -> first.or(() -> Optional.of(cause)));
    stop.set();
  }

  private void throwFailure() {
    failure
        .get()
        .ifPresent(
            cause -> {
              throw new TrialFailedException(cause);
            });
  }
}

package dev.raceway.trial.run;

import dev.raceway.engine.Threads;
import dev.raceway.trial.result.TrialLedger;
import dev.raceway.trial.result.TrialPlan;
import dev.raceway.trial.result.TrialProgress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One run: threads that live from the first trial to the last, and the caller who waits. */
final class TrialRun {

  private final StopSignal stop;
  private final Work work;
  private final TrialLedger ledger;
  private final List<Thread> threads;
  private final List<TrialWorker> workers;
  private final ProgressMailbox reports = new ProgressMailbox();
  private final EndBarrier endBarrier;
  private final AtomicReference<Optional<Throwable>> failure =
      new AtomicReference<>(Optional.empty());

  /** What the trials of a batch found; used by whoever keeps the books. */
  private final long[] found;

  /** How many trials the batch has; kept by whoever keeps the books. */
  private int size;

  /** Some thread could not be started; written and read under the monitor of {@link #workers}. */
  private boolean abandoned;

  private volatile boolean over;

  TrialRun(TrialLedger ledger, StopSignal stop, Work work) {
    TrialPlan plan = ledger.plan();
    this.stop = stop;
    this.work = work;
    this.ledger = ledger;
    this.found = new long[plan.batch()];
    this.size = (int) Math.min(plan.batch(), ledger.trialsLeft());
    StartBarrier startBarrier = new StartBarrier(plan.setup().threads(), plan.processors(), stop);
    this.workers =
        IntStream.range(0, plan.setup().threads())
            .mapToObj(i -> new TrialWorker(i, plan, startBarrier, this::live))
            .toList();
    this.threads = workers.stream().map(TrialWorker::thread).toList();
    this.endBarrier = new EndBarrier(threads, plan.processors());
  }

  // The caller's side.

  TrialProgress run(Consumer<TrialProgress> observer) {
    ledger.open();
    try {
      start();
      awaitEnd(observer);
    } catch (OutOfMemoryError e) {
      // That there is no room for another thread is said with this, too.
      throw new TrialFailedException(e);
    } finally {
      stop.set();
      threads.forEach(Threads::awaitEnd);
    }
    failure
        .get()
        .ifPresent(
            cause -> {
              throw new TrialFailedException(cause);
            });
    return ledger.progress();
  }

  private void start() {
    // The first threads wait until the last is there, or until it turns out that it never will be.
    synchronized (workers) {
      abandoned = true;
      threads.forEach(Thread::start);
      abandoned = false;
    }
  }

  private void awaitEnd(Consumer<TrialProgress> observer) {
    boolean interrupted = false;
    while (!over) {
      reports.await().ifPresent(observer);
      if (Thread.interrupted()) {
        interrupted = true;
        stop.set();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // The threads' side.

  private void live(TrialWorker me) {
    if (mayBegin()) {
      while (!over) {
        runBatch(me);
        endBarrier.cross(this::keepBooks);
      }
    }
  }

  private boolean mayBegin() {
    synchronized (workers) {
      return !abandoned;
    }
  }

  private void runBatch(TrialWorker me) {
    try {
      me.run(work, size);
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void keepBooks() {
    try {
      countBatch();
      ledger.close();
      size = (int) Math.min(size, ledger.trialsLeft());
      if (reports.isDue(ledger.lastClosed())) {
        reports.put(ledger.progress(), ledger.lastClosed());
      }
    } catch (Throwable e) {
      fail(e);
    }
    if (stop.isDue(ledger.spentNanos()) || ledger.trialsLeft() == 0) {
      over = true;
      reports.wakeCaller();
    }
  }

  /** Counts the trials that all threads did to the end, and leaves out the others. */
  private void countBatch() {
    int finished = workers.stream().mapToInt(TrialWorker::finished).min().orElseThrow();
    work.take(found, finished);
    ledger.add(found, finished);
    if (finished == size) {
      long begun = workers.stream().mapToLong(TrialWorker::begun).min().orElseThrow();
      long ended = workers.stream().mapToLong(TrialWorker::ended).max().orElseThrow();
      ledger.time(ended - begun, size - TrialWorker.lastStride(size, ledger.plan().stride()));
    }
  }

  private void fail(Throwable cause) {
    failure.updateAndGet(first -> first.or(() -> Optional.of(cause)));
    stop.set();
  }
}

package dev.raceway.gil.work;

import dev.raceway.engine.Threads;
import dev.raceway.gil.record.Stopwatch;
import dev.raceway.work.Cancellation;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Threads that start together, and the caller who waits for them or ends them. */
final class WorkerGroup {

  /** What a thread does between the common start and its end. */
  record Job(String name, Work work) {}

  /** Work that ends when its thread is interrupted. */
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static final long TICK_NANOS = 50_000_000;

  private final Cancellation cancellation;
  private final CyclicBarrier start;
  private final List<Thread> threads;
  private final AtomicInteger left;
  private final AtomicReference<Optional<Throwable>> failure =
      new AtomicReference<>(Optional.empty());
  private final Thread caller = Thread.currentThread();
  private boolean ended;

  WorkerGroup(List<Job> jobs, Stopwatch stopwatch, Cancellation cancellation) {
    this.cancellation = cancellation;
    this.start = new CyclicBarrier(jobs.size(), stopwatch::start);
    this.left = new AtomicInteger(jobs.size());
    this.threads = jobs.stream().map(this::thread).toList();
  }

  private Thread thread(Job job) {
    Thread thread = new Thread(() -> live(job.work), job.name);
    // A window that is closed in the middle of a measurement ends the process at once.
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs the jobs and waits for them; no thread is left, however it ends.
   *
   * @param tick called about 20 times a second, on the calling thread
   * @return whether all jobs were done to their ends
   */
  boolean run(Runnable tick) {
    Cancellation.Registration wakeUp = cancellation.onCancel(() -> LockSupport.unpark(caller));
    try {
      threads.forEach(Thread::start);
      awaitEnd(tick);
    } catch (OutOfMemoryError e) {
      throw new GilFailedException("a thread could not be started", e);
    } finally {
      wakeUp.close();
      threads.forEach(Thread::interrupt);
      threads.forEach(Threads::awaitEnd);
    }
    failure
        .get()
        .ifPresent(
            cause -> {
              throw new GilFailedException("a thread failed", cause);
            });
    return !ended;
  }

  private void awaitEnd(Runnable tick) {
    boolean interrupted = false;
    while (left.get() > 0) {
      if (cancellation.isCancelled() || interrupted || failure.get().isPresent()) {
        end();
      }
      LockSupport.parkNanos(this, TICK_NANOS);
      interrupted |= Thread.interrupted();
      tick.run();
    }
    if (interrupted) {
      cancellation.cancel();
      caller.interrupt();
    }
  }

  private void end() {
    if (!ended) {
      ended = true;
      threads.forEach(Thread::interrupt);
    }
  }

  private void live(Work work) {
    try {
      start.await();
      work.run();
    } catch (InterruptedException | BrokenBarrierException | ClosedByInterruptException e) {
      // Ended by the caller.
    } catch (Throwable e) {
      failure.updateAndGet(first -> first.or(() -> Optional.of(e)));
    } finally {
      left.decrementAndGet();
      LockSupport.unpark(caller);
    }
  }
}

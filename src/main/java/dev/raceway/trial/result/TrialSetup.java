package dev.raceway.trial.result;

import static dev.raceway.trial.result.InvalidTrialException.require;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import dev.raceway.model.WorkByThread;
import dev.raceway.trial.result.InvalidTrialException.Fault;
import java.util.List;

/**
 * What each trial does: every thread adds an amount to one shared count, so many times. Any counter
 * kind may be combined with any lock mode.
 *
 * @param work what each thread does, 1 to {@value #MAX_THREADS} threads
 * @param start the count at the start of a trial, up to {@value Program#MAX_AMOUNT} either way
 * @param counter how the count is read and written
 * @param lock what the lock brackets
 * @param permits how many updates the semaphore lets in at a time, 1 with any other lock
 */
public record TrialSetup(
    List<ThreadWork> work, long start, CounterKind counter, LockMode lock, int permits)
    implements WorkByThread {

  /** Most threads. */
  public static final int MAX_THREADS = 64;

  /** Most increments of one thread. */
  public static final int MAX_INCREMENTS = 1_000_000_000;

  /** Most trials of one run; so many lost increments can still be added up. */
  public static final long MAX_TRIALS = 1_000_000_000;

  /**
   * Checks the set-up.
   *
   * @throws InvalidTrialException if a part of it is out of bounds
   */
  public TrialSetup {
    work = List.copyOf(work);
    require(!work.isEmpty() && work.size() <= MAX_THREADS, Fault.THREADS, work.size());
    for (ThreadWork each : work) {
      int updates = each.updates();
      require(updates >= 1 && updates <= MAX_INCREMENTS, Fault.INCREMENTS, updates);
      require(each.amount() != 0 && Program.isInBounds(each.amount()), Fault.AMOUNT, each.amount());
      boolean addsOne = each.amount() == 1;
      require(!counter.collapses() || addsOne, Fault.NAIVE_AMOUNT, each.amount());
    }
    require(Program.isInBounds(start), Fault.START, start);
    require(permits >= 1 && permits <= Program.MAX_PERMITS, Fault.PERMITS, permits);
    require(permits == 1 || lock.hasPermits(), Fault.NO_PERMITS, permits);
  }

  /** Makes a set-up whose threads all do the same, from 0 and with one permit. */
  public TrialSetup(int threads, int increments, long amount, CounterKind counter, LockMode lock) {
    this(ThreadWork.same(checked(threads), increments, amount), 0, counter, lock, 1);
  }

  /** A list of a billion threads is not made before it is refused. */
  private static int checked(int threads) {
    require(threads >= 1 && threads <= MAX_THREADS, Fault.THREADS, threads);
    return threads;
  }

  /** Makes the set-up of a program, with its lock or without. */
  public static TrialSetup of(Program program, boolean lockOn) {
    LockMode lock = lockOn ? program.lock() : LockMode.NONE;
    return new TrialSetup(
        program.work(),
        program.start(),
        program.counter(),
        lock,
        lock.hasPermits() ? program.permits() : 1);
  }

  /** Returns the plainest set-up: {@code count += 1} without a lock. */
  public static TrialSetup plain(int threads, int increments) {
    return new TrialSetup(threads, increments, 1, CounterKind.PLAIN, LockMode.NONE);
  }

  /** Returns the same set-up with another counter kind and lock mode. */
  public TrialSetup with(CounterKind kind, LockMode mode) {
    return new TrialSetup(work, start, kind, mode, mode.hasPermits() ? permits : 1);
  }

  /** Returns the same set-up with at most so many updates of each thread. */
  public TrialSetup withAtMost(int updates) {
    List<ThreadWork> fewer =
        work.stream()
            .map(each -> new ThreadWork(Math.min(updates, each.updates()), each.amount()))
            .toList();
    return new TrialSetup(fewer, start, counter, lock, permits);
  }

  /** Tells whether the lock keeps every other thread out of a whole update. */
  public boolean isExclusive() {
    return lock.isExclusive() && permits == 1;
  }

  /** Returns how many increments all threads of a trial do together. */
  public long allIncrements() {
    return work.stream().mapToLong(ThreadWork::updates).sum();
  }
}

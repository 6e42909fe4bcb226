package dev.raceway.model;

import dev.raceway.model.InvalidProgramException.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The set-up of a run: each of the threads adds an amount to one shared count, so many times.
 *
 * @param work what each thread does, A first: 1 to {@value #MAX_THREADS} threads
 * @param start the count before the first step, up to {@value #MAX_AMOUNT} either way
 * @param counter how the count is read and written
 * @param lock what the lock brackets while its switch is on
 * @param permits how many updates the semaphore lets in at a time, 1 with any other lock
 * @param lockOnAtStart whether the lock switch is on before the first step
 * @param python where one thread may be left for another
 */
public record Program(
    List<ThreadWork> work,
    long start,
    CounterKind counter,
    LockMode lock,
    int permits,
    boolean lockOnAtStart,
    PythonRule python)
    implements WorkByThread {

  /** Most threads of a program. */
  public static final int MAX_THREADS = 8;

  /** Most increments of one thread. */
  public static final int MAX_INCREMENTS = 1_000;

  /** Largest amount, either way. */
  public static final long MAX_AMOUNT = 1_000_000;

  /** Most permits of a semaphore. */
  public static final int MAX_PERMITS = 8;

  /**
   * Checks the set-up.
   *
   * @throws InvalidProgramException if a part of it is out of bounds or cannot be stepped
   */
  public Program {
    work = List.copyOf(work);
    require(!work.isEmpty() && work.size() <= MAX_THREADS, Fault.THREADS, work.size());
    for (ThreadWork each : work) {
      int updates = each.updates();
      require(updates >= 1 && updates <= MAX_INCREMENTS, Fault.INCREMENTS, updates);
      require(each.amount() != 0 && isInBounds(each.amount()), Fault.AMOUNT, each.amount());
    }
    require(isInBounds(start), Fault.START, start);
    refuse(counter.trialsOnly(), Fault.TRIALS_ONLY_COUNTER, counter.text());
    refuse(lock.trialsOnly(), Fault.TRIALS_ONLY_LOCK, lock.text());
    require(permits >= 1 && permits <= MAX_PERMITS, Fault.PERMITS, permits);
    require(permits == 1 || lock.hasPermits(), Fault.NO_PERMITS, lock.text());
    require(!lockOnAtStart || lock != LockMode.NONE, Fault.NO_LOCK, lock.text());
    require(python == PythonRule.ANY_POINT || counter.inPython(), Fault.NOT_PYTHON, counter.text());
  }

  /** Makes a program whose threads all do the same, from 0 and with one permit. */
  public Program(
      int threads,
      int increments,
      long amount,
      CounterKind counter,
      LockMode lock,
      boolean lockOnAtStart,
      PythonRule python) {
    this(
        ThreadWork.same(checked(threads), increments, amount),
        0,
        counter,
        lock,
        1,
        lockOnAtStart,
        python);
  }

  /** A list of a billion threads is not made before it is refused. */
  private static int checked(int threads) {
    require(threads >= 1 && threads <= MAX_THREADS, Fault.THREADS, threads);
    return threads;
  }

  /** Returns whether an amount or a count at the start is not too large, either way. */
  public static boolean isInBounds(long number) {
    // The absolute value of the lowest long is negative.
    return number >= -MAX_AMOUNT && number <= MAX_AMOUNT;
  }

  /** Returns the plainest program: {@code count += 1} without a lock. */
  public static Program plain(int threads, int increments) {
    return new Program(
        threads, increments, 1, CounterKind.PLAIN, LockMode.NONE, false, PythonRule.ANY_POINT);
  }

  /** Returns the same program with another number of threads; new ones work as the last one. */
  public Program withThreads(int number) {
    List<ThreadWork> changed =
        new ArrayList<>(work.subList(0, Math.min(checked(number), threads())));
    while (changed.size() < number) {
      changed.add(work.get(threads() - 1));
    }
    return withWork(changed);
  }

  /** Returns the same program with another number of increments for every thread. */
  public Program withIncrements(int number) {
    return withWork(work.stream().map(each -> new ThreadWork(number, each.amount())).toList());
  }

  /** Returns the same program with another amount for every thread. */
  public Program withAmount(long newAmount) {
    return withWork(work.stream().map(each -> new ThreadWork(each.updates(), newAmount)).toList());
  }

  /** Returns the same program with other work. */
  public Program withWork(List<ThreadWork> newWork) {
    return new Program(newWork, start, counter, lock, permits, lockOnAtStart, python);
  }

  /** Returns the same program from another count. */
  public Program withStart(long count) {
    return new Program(work, count, counter, lock, permits, lockOnAtStart, python);
  }

  /** Returns the same program with another counter kind. */
  public Program withCounter(CounterKind kind) {
    return new Program(work, start, kind, lock, permits, lockOnAtStart, python);
  }

  /** Returns the same program with a lock, and its switch on or off at the start. */
  public Program withLock(LockMode mode, boolean onAtStart) {
    int kept = mode.hasPermits() ? permits : 1;
    return new Program(work, start, counter, mode, kept, onAtStart, python);
  }

  /** Returns the same program with another number of permits. */
  public Program withPermits(int number) {
    return new Program(work, start, counter, lock, number, lockOnAtStart, python);
  }

  /** Returns the same program under another rule of Python's. */
  public Program withPython(PythonRule rule) {
    return new Program(work, start, counter, lock, permits, lockOnAtStart, rule);
  }

  /**
   * Returns whether all amounts are positive, or all negative, so that a count is right only if no
   * update is lost.
   */
  public boolean hasOneSign() {
    return work.stream().allMatch(each -> Long.signum(each.amount()) == Long.signum(amount()));
  }

  /** Returns whether all threads do the same number of updates of the same amount. */
  public boolean hasSameWork() {
    return hasSameUpdates() && hasSameAmount();
  }

  /** Returns the same program with the work of one thread for all. */
  public Program asAllLike(ThreadId thread) {
    return withWork(Collections.nCopies(threads(), work.get(thread.index())));
  }

  /** Returns whether every update adds, so that it is an increment. */
  public boolean hasIncrements() {
    return work.stream().allMatch(each -> each.amount() > 0);
  }

  /** Returns whether another program differs at most in where the lock switch is at the start. */
  public boolean isSameApartFromSwitch(Program other) {
    return withLock(lock, false).equals(other.withLock(other.lock, false));
  }

  /** Returns the threads of this program, A first. */
  public List<ThreadId> threadIds() {
    return ThreadId.first(threads());
  }

  /** Returns the instructions of one increment that begins with the lock switch on or off. */
  public List<Instruction> code(boolean bracketed) {
    return IncrementCode.of(counter, bracketed ? lock : LockMode.NONE);
  }

  /** Returns how many updates a thread does. */
  public int updates(ThreadId thread) {
    return work.get(thread.index()).updates();
  }

  /** Returns how many updates all threads do together. */
  public int updates() {
    return work.stream().mapToInt(ThreadWork::updates).sum();
  }

  /** Returns what one update of a thread adds. */
  public long amount(ThreadId thread) {
    return work.get(thread.index()).amount();
  }

  /**
   * Returns whether an update that begins with the lock switch on or off keeps every other such
   * update out until it ends.
   */
  public boolean isExclusive(boolean bracketed) {
    return bracketed && lock.isExclusive() && permits == 1;
  }

  private static void require(boolean holds, Fault fault, Object value) {
    refuse(holds ? Optional.empty() : Optional.of(""), fault, value);
  }

  private static void refuse(Optional<String> reason, Fault fault, Object value) {
    if (reason.isPresent()) {
      throw new InvalidProgramException(fault, value, reason.get());
    }
  }
}

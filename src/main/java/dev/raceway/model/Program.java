package dev.raceway.model;

import dev.raceway.model.InvalidProgramException.Fault;
import java.util.List;
import java.util.Optional;

/**
 * The set-up of a run: each of the threads adds the amount to one shared count, so many times.
 *
 * @param threads number of threads, 1 to {@value #MAX_THREADS}
 * @param increments increments that each thread does, 1 to {@value #MAX_INCREMENTS}
 * @param amount what one increment adds, not 0, up to {@value #MAX_AMOUNT} either way
 * @param counter how the count is read and written
 * @param lock what the lock brackets while its switch is on
 * @param lockOnAtStart whether the lock switch is on before the first step
 * @param python where one thread may be left for another
 */
public record Program(
    int threads,
    int increments,
    long amount,
    CounterKind counter,
    LockMode lock,
    boolean lockOnAtStart,
    PythonRule python) {

  /** Most threads of a program. */
  public static final int MAX_THREADS = 8;

  /** Most increments of one thread. */
  public static final int MAX_INCREMENTS = 1_000;

  /** Largest amount, either way. */
  public static final long MAX_AMOUNT = 1_000_000;

  /** The count before the first step. */
  public static final long START = 0;

  /**
   * Checks the set-up.
   *
   * @throws InvalidProgramException if a part of it is out of bounds or cannot be stepped
   */
  public Program {
    require(threads >= 1 && threads <= MAX_THREADS, Fault.THREADS, threads);
    require(increments >= 1 && increments <= MAX_INCREMENTS, Fault.INCREMENTS, increments);
    require(amount != 0 && Math.abs(amount) <= MAX_AMOUNT, Fault.AMOUNT, amount);
    refuse(counter.trialsOnly(), Fault.TRIALS_ONLY_COUNTER, counter.text());
    refuse(lock.trialsOnly(), Fault.TRIALS_ONLY_LOCK, lock.text());
    require(!lockOnAtStart || lock != LockMode.NONE, Fault.NO_LOCK, lock.text());
    require(python == PythonRule.ANY_POINT || counter.inPython(), Fault.NOT_PYTHON, counter.text());
  }

  /** Returns the plainest program: {@code count += 1} without a lock. */
  public static Program plain(int threads, int increments) {
    return new Program(
        threads, increments, 1, CounterKind.PLAIN, LockMode.NONE, false, PythonRule.ANY_POINT);
  }

  /** Returns the same program with another number of threads. */
  public Program withThreads(int number) {
    return new Program(number, increments, amount, counter, lock, lockOnAtStart, python);
  }

  /** Returns the same program with another number of increments. */
  public Program withIncrements(int number) {
    return new Program(threads, number, amount, counter, lock, lockOnAtStart, python);
  }

  /** Returns the same program with another amount. */
  public Program withAmount(long newAmount) {
    return new Program(threads, increments, newAmount, counter, lock, lockOnAtStart, python);
  }

  /** Returns the same program with another counter kind. */
  public Program withCounter(CounterKind kind) {
    return new Program(threads, increments, amount, kind, lock, lockOnAtStart, python);
  }

  /** Returns the same program with a lock, and its switch on or off at the start. */
  public Program withLock(LockMode mode, boolean onAtStart) {
    return new Program(threads, increments, amount, counter, mode, onAtStart, python);
  }

  /** Returns the same program under another rule of Python's. */
  public Program withPython(PythonRule rule) {
    return new Program(threads, increments, amount, counter, lock, lockOnAtStart, rule);
  }

  /** Returns whether another program differs at most in where the lock switch is at the start. */
  public boolean isSameApartFromSwitch(Program other) {
    return withLock(lock, false).equals(other.withLock(other.lock, false));
  }

  /** Returns the threads of this program, A first. */
  public List<ThreadId> threadIds() {
    return ThreadId.first(threads);
  }

  /** Returns the instructions of one increment that begins with the lock switch on or off. */
  public List<Instruction> code(boolean bracketed) {
    return IncrementCode.of(counter, bracketed ? lock : LockMode.NONE);
  }

  /** Returns how many updates a thread does. */
  public int updates(ThreadId thread) {
    return increments;
  }

  /** Returns what one update of a thread adds. */
  public long amount(ThreadId thread) {
    return amount;
  }

  /**
   * Returns whether an update that begins with the lock switch on or off keeps every other such
   * update out until it ends.
   */
  public boolean isExclusive(boolean bracketed) {
    return bracketed && lock.isExclusive();
  }

  /** Returns the count that all updates of all threads should give. */
  public long expected() {
    return expected(threads * increments);
  }

  /** Returns the count that so many increments should give. */
  public long expected(int incrementsDone) {
    return START + amount * incrementsDone;
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

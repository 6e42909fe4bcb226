package dev.raceway.trial;

import static dev.raceway.trial.InvalidTrialException.require;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.trial.InvalidTrialException.Fault;

/**
 * What each trial does: every thread adds the amount to one shared count, so many times. Any
 * counter kind may be combined with any lock mode.
 *
 * @param threads number of threads, 1 to {@value Program#MAX_THREADS}
 * @param increments increments that each thread does, 1 to {@value #MAX_INCREMENTS}
 * @param amount what one increment adds, not 0, up to {@value Program#MAX_AMOUNT} either way
 * @param counter how the count is read and written
 * @param lock what the lock brackets
 */
public record TrialSetup(
    int threads, int increments, long amount, CounterKind counter, LockMode lock) {

  /** Most increments of one thread. */
  public static final int MAX_INCREMENTS = 1_000_000_000;

  /**
   * Checks the set-up.
   *
   * @throws InvalidTrialException if a part of it is out of bounds
   */
  public TrialSetup {
    require(threads >= 1 && threads <= Program.MAX_THREADS, Fault.THREADS, threads);
    require(increments >= 1 && increments <= MAX_INCREMENTS, Fault.INCREMENTS, increments);
    // Bounds on both sides: the absolute value of the lowest long is negative.
    require(
        amount != 0 && amount >= -Program.MAX_AMOUNT && amount <= Program.MAX_AMOUNT,
        Fault.AMOUNT,
        amount);
    require(counter != CounterKind.NAIVE || amount == 1, Fault.NAIVE_AMOUNT, amount);
  }

  /** Returns the plainest set-up: {@code count += 1} without a lock. */
  public static TrialSetup plain(int threads, int increments) {
    return new TrialSetup(threads, increments, 1, CounterKind.PLAIN, LockMode.NONE);
  }

  /** Returns the same set-up with another counter kind and lock mode. */
  public TrialSetup with(CounterKind kind, LockMode mode) {
    return new TrialSetup(threads, increments, amount, kind, mode);
  }

  /** Returns the same set-up with another number of increments. */
  TrialSetup withIncrements(int number) {
    return new TrialSetup(threads, number, amount, counter, lock);
  }

  /** Returns how many increments all threads of a trial do together. */
  public long allIncrements() {
    return (long) threads * increments;
  }

  /** Returns what the count should be at a trial's end. */
  public long expected() {
    return Program.START + amount * allIncrements();
  }
}

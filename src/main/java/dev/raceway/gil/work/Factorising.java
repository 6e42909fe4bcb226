package dev.raceway.gil.work;

import dev.raceway.gil.lock.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds the divisors of several numbers the slow way, by trying every one: the classic
 * demonstration that threads under a GIL do not compute faster.
 */
final class Factorising implements WorkItem {

  /** Divisions from one safe point to the next, about two microseconds. */
  private static final int CHUNK = 1_000;

  private final List<Integer> numbers;
  private final List<Integer> found = new ArrayList<>();
  private final long divisions;
  private final AtomicLong tried = new AtomicLong();

  /**
   * The next divisor to try. It is a field for a reason: with a loop variable in its place, code of
   * HotSpot's optimising compiler (17.0.15) was seen to compute on to the end without ever seeing
   * that the lock was asked for, although that is volatile. The benchmark of fairness shows it.
   */
  private int next;

  Factorising(List<Integer> numbers) {
    this.numbers = numbers;
    this.divisions = numbers.stream().mapToLong(Integer::longValue).sum();
  }

  @Override
  public void run(Interpreter interpreter) throws InterruptedException {
    for (int number : numbers) {
      next = 1;
      while (next <= number) {
        tryChunk(number);
        interpreter.safePoint();
      }
    }
  }

  private void tryChunk(int number) {
    int from = next;
    int to = Math.min(from + CHUNK, number + 1);
    tryDivisors(number, from, to);
    next = to;
    tried.setOpaque(tried.getPlain() + to - from);
  }

  private void tryDivisors(int number, int from, int to) {
    for (int divisor = from; divisor < to; divisor++) {
      if (number % divisor == 0) {
        found.add(divisor);
      }
    }
  }

  @Override
  public double done() {
    return divisions == 0 ? 1 : (double) tried.getOpaque() / divisions;
  }

  @Override
  public boolean isRight() {
    return found.equals(numbers.stream().flatMap(number -> Divisors.of(number).stream()).toList());
  }
}

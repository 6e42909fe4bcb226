package dev.raceway.model;

/**
 * The identity of one increment.
 *
 * @param thread who did it
 * @param number which of the thread's increments, from 1
 */
public record Increment(ThreadId thread, int number) {

  @Override
  public String toString() {
    return thread + "" + number;
  }
}

package dev.raceway.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One of the threads of a program, named by a capital letter.
 *
 * @param index position from 0 (A) to {@value Program#MAX_THREADS} - 1 (H)
 */
public record ThreadId(int index) implements Comparable<ThreadId> {

  private static final List<ThreadId> ALL =
      IntStream.range(0, Program.MAX_THREADS).mapToObj(ThreadId::new).toList();

  /**
   * Checks the index.
   *
   * @throws IllegalArgumentException if no program can have such a thread
   */
  public ThreadId {
    if (index < 0 || index >= Program.MAX_THREADS) {
      throw new IllegalArgumentException("no thread has the index " + index);
    }
  }

  /** Returns the thread at a position, counted from 0. */
  public static ThreadId at(int index) {
    return ALL.get(index);
  }

  /** Returns the first {@code threads} threads: A, B, C … */
  public static List<ThreadId> first(int threads) {
    return ALL.subList(0, threads);
  }

  /** Returns the thread of a capital letter, empty for any other character. */
  public static Optional<ThreadId> ofLetter(char letter) {
    int index = letter - 'A';
    return index >= 0 && index < Program.MAX_THREADS ? Optional.of(at(index)) : Optional.empty();
  }

  /** Returns the capital letter that names this thread. */
  public char letter() {
    return (char) ('A' + index);
  }

  @Override
  public int compareTo(ThreadId other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return String.valueOf(letter());
  }
}

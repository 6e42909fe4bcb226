package dev.raceway.ui.step.scrub;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Positions of a trace in rising order. */
final class Positions implements Iterable<Integer> {

  private int[] values = new int[16];
  private int size;

  void add(int position) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = position;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  @Override
  public Iterator<Integer> iterator() {
    return IntStream.range(0, size).map(i -> values[i]).iterator();
  }

  /** Forgets what lies after a position. */
  void keepUpTo(int position) {
    while (size > 0 && values[size - 1] > position) {
      size--;
    }
  }
}

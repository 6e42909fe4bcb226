package dev.raceway.ui.step.scrub;

import java.util.Arrays;

/** Positions of a trace in rising order. */
final class Positions {

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

  /** Forgets what lies after a position. */
  void keepUpTo(int position) {
    while (size > 0 && values[size - 1] > position) {
      size--;
    }
  }
}

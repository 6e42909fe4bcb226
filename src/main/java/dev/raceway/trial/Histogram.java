package dev.raceway.trial;

import java.util.Arrays;

/**
 * Counts how often each value came: a hash table of plain numbers, without an object a value.
 *
 * <p>Its memory is bounded. Past {@value #MAX_DISTINCT} distinct values neighbours are put together
 * in ranges of a width that doubles as often as is needed; while the width is 1 every value has a
 * count of its own.
 */
final class Histogram {

  /** Most ranges that are told apart. */
  static final int MAX_DISTINCT = 1 << 16;

  private static final int FIRST_SLOTS = 1 << 10;

  /** Fibonacci hashing (Knuth): neighbours, which outcomes often are, land far apart. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private long width = 1;
  private int distinct;
  private int shift;
  private long[] starts;

  /** How often, and 0 for a slot that is free. */
  private long[] times;

  private int lastSlot;

  Histogram() {
    allocate(FIRST_SLOTS);
  }

  private void allocate(int slots) {
    starts = new long[slots];
    times = new long[slots];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    distinct = 0;
    lastSlot = 0;
  }

  void add(long value) {
    long start = width == 1 ? value : startOf(value);
    if (starts[lastSlot] == start && times[lastSlot] > 0) {
      times[lastSlot]++;
    } else {
      add(start, 1);
    }
  }

  private void add(long start, long more) {
    int slot = slotOf(start);
    if (times[slot] == 0) {
      starts[slot] = start;
      distinct++;
    }
    times[slot] += more;
    lastSlot = slot;
    if (distinct > MAX_DISTINCT) {
      widen();
    } else if (distinct > starts.length / 2) {
      rebuild(starts.length * 2);
    }
  }

  private void widen() {
    while (distinct > MAX_DISTINCT / 2) {
      width *= 2;
      rebuild(starts.length);
    }
  }

  private void rebuild(int slots) {
    long[] oldStarts = starts;
    long[] oldTimes = times;
    allocate(slots);
    for (int i = 0; i < oldStarts.length; i++) {
      if (oldTimes[i] > 0) {
        add(startOf(oldStarts[i]), oldTimes[i]);
      }
    }
  }

  private long startOf(long value) {
    return Math.floorDiv(value, width) * width;
  }

  private int slotOf(long start) {
    int slot = (int) ((start * SPREAD) >>> shift);
    while (times[slot] > 0 && starts[slot] != start) {
      slot = (slot + 1) & (starts.length - 1);
    }
    return slot;
  }

  /** Returns how many values each range spans. */
  long width() {
    return width;
  }

  /** Returns the lowest value of each range that has been met, in ascending order. */
  long[] sortedStarts() {
    long[] sorted = new long[distinct];
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      if (times[i] > 0) {
        sorted[next++] = starts[i];
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** Returns how often a value of a range has come. */
  long timesOf(long start) {
    return times[slotOf(start)];
  }
}

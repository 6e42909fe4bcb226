package dev.raceway.trial.result;

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
  static final int MAX_DISTINCT = 1 << 15;

  private static final int FIRST_SLOTS = 1 << 10;

  /** Fibonacci hashing (Knuth): neighbours, which outcomes often are, land far apart. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /** What stands in place of a range in a free slot; no count is as low. */
  private static final long FREE = Long.MIN_VALUE;

  /** The width is two to the power of this, so that a range is found without a division. */
  private int widthBits;

  private int distinct;
  private int shift;

  /** Range and times by turns, so that both lie in one cache line. */
  private long[] slots;

  Histogram() {
    allocate(FIRST_SLOTS);
  }

  private void allocate(int number) {
    slots = new long[2 * number];
    for (int i = 0; i < slots.length; i += 2) {
      slots[i] = FREE;
    }
    shift = Long.SIZE - Integer.numberOfTrailingZeros(number);
    distinct = 0;
  }

  /** Counts the first of some values. What seldom changes is read once, and again when it did. */
  void add(long[] values, int number) {
    long[] table = slots;
    int right = shift;
    int bits = widthBits;
    for (int i = 0; i < number; i++) {
      long range = values[i] >> bits;
      int slot = home(range, right);
      if (table[slot] == range) {
        table[slot + 1]++;
      } else {
        addElsewhere(range);
        table = slots;
        right = shift;
        bits = widthBits;
      }
    }
  }

  /** What is rare stands apart, so that the compiler keeps {@link #add} small. */
  private void addElsewhere(long range) {
    int slot = slotOf(range);
    if (slots[slot + 1] == 0) {
      addNew(slot, range, 1);
    } else {
      slots[slot + 1]++;
    }
  }

  private void addNew(int slot, long range, long times) {
    slots[slot] = range;
    slots[slot + 1] = times;
    distinct++;
    if (distinct > MAX_DISTINCT) {
      widen();
    } else if (distinct > slots.length / 4) {
      rebuild(slots.length, 0);
    }
  }

  private void widen() {
    while (distinct > MAX_DISTINCT / 2) {
      widthBits++;
      rebuild(slots.length / 2, 1);
    }
  }

  private void rebuild(int number, int bits) {
    long[] old = slots;
    allocate(number);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] > 0) {
        int slot = slotOf(old[i] >> bits);
        distinct += slots[slot + 1] == 0 ? 1 : 0;
        slots[slot] = old[i] >> bits;
        slots[slot + 1] += old[i + 1];
      }
    }
  }

  /** Returns the slot of a range, unless another range has it. */
  private static int home(long range, int right) {
    return (int) ((range * SPREAD) >>> right) * 2;
  }

  private int slotOf(long range) {
    int slot = home(range, shift);
    while (slots[slot] != FREE && slots[slot] != range) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  /** Returns how many values each range spans. */
  long width() {
    return 1L << widthBits;
  }

  /** Returns the lowest value of each range that has been met, in ascending order. */
  long[] sortedStarts() {
    long[] sorted = new long[distinct];
    int next = 0;
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] > 0) {
        sorted[next++] = slots[i] << widthBits;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** Returns how often a value of a range has come. */
  long timesOf(long start) {
    return slots[slotOf(start >> widthBits) + 1];
  }
}

package dev.raceway.explore.sweep;

import java.util.Arrays;

/**
 * States with something noted about each, in the order in which they were found; and an open
 * addressing table to find them again. Grows only when it is told to make room.
 */
public final class Layer {

  private static final int FIRST_CAPACITY = 256;
  private static final int EMPTY = -1;

  /** No array grows longer. */
  private static final int LONGEST = 1 << 30;

  private final int words;
  private int width;
  private int size;
  private long[] keys;
  private long[] notes = new long[0];
  private int[] table = new int[2 * FIRST_CAPACITY];

  /**
   * Makes an empty layer.
   *
   * @param words longs in a key
   * @param width longs noted about a state
   */
  public Layer(int words, int width) {
    this.words = words;
    this.keys = new long[FIRST_CAPACITY * words];
    clear(width);
  }

  /** Forgets all states; the memory is kept for the next ones. */
  void clear(int newWidth) {
    width = newWidth;
    size = 0;
    Arrays.fill(table, EMPTY);
  }

  /** Returns how many states it has. */
  public int size() {
    return size;
  }

  /** Returns the keys of all states one after another, in an array that may be longer. */
  public long[] keys() {
    return keys;
  }

  /** Returns what is noted about all states, {@code width} longs each. */
  public long[] notes() {
    return notes;
  }

  /** Returns where the key of a state begins. */
  public int keyAt(int index) {
    return index * words;
  }

  /** Returns where the notes about a state begin. */
  public int noteAt(int index) {
    return index * width;
  }

  /** Makes room for more states unless that takes more bytes than allowed. */
  public boolean makeRoom(int more, long bytes) {
    int needed = size + more;
    long keyed = grown(keys.length, (long) needed * words);
    long noted = grown(notes.length, (long) needed * width);
    long slots = 2L * needed > table.length ? 2L * table.length : table.length;
    if (keyed == keys.length && noted == notes.length && slots == table.length) {
      return true;
    }
    boolean tooLong = Math.max(slots, Math.max(keyed, noted)) > LONGEST;
    if (tooLong || Long.BYTES * (keyed + noted) + Integer.BYTES * slots > bytes) {
      return false;
    }
    keys = keyed == keys.length ? keys : Arrays.copyOf(keys, (int) keyed);
    notes = noted == notes.length ? notes : Arrays.copyOf(notes, (int) noted);
    if (slots != table.length) {
      rehash((int) slots);
    }
    return true;
  }

  private static long grown(long length, long needed) {
    return needed <= length ? length : Math.max(length * 3 / 2, needed);
  }

  private void rehash(int slots) {
    table = new int[slots];
    Arrays.fill(table, EMPTY);
    for (int i = 0; i < size; i++) {
      int slot = hash(keys, keyAt(i)) & (table.length - 1);
      while (table[slot] != EMPTY) {
        slot = slot + 1 & (table.length - 1);
      }
      table[slot] = i;
    }
  }

  /** Returns the index of a state; a new one is put at the end, with noughts noted about it. */
  public int indexOf(long[] key) {
    int slot = slotOf(key);
    if (table[slot] != EMPTY) {
      return table[slot];
    }
    table[slot] = size;
    System.arraycopy(key, 0, keys, keyAt(size), words);
    Arrays.fill(notes, noteAt(size), noteAt(size + 1), 0);
    return size++;
  }

  /** Returns the index of a state, or -1 if it is not among them. */
  public int find(long[] key) {
    return table[slotOf(key)];
  }

  private int slotOf(long[] key) {
    int slot = hash(key, 0) & (table.length - 1);
    while (table[slot] != EMPTY && !isAt(table[slot], key)) {
      slot = slot + 1 & (table.length - 1);
    }
    return slot;
  }

  private boolean isAt(int index, long[] key) {
    int from = keyAt(index);
    for (int i = 0; i < words; i++) {
      if (keys[from + i] != key[i]) {
        return false;
      }
    }
    return true;
  }

  /** Mixes all bits of a key (finaliser of SplittableRandom: Steele, Lea, Flood 2014). */
  private int hash(long[] from, int at) {
    long mixed = 0;
    for (int i = 0; i < words; i++) {
      mixed = (mixed ^ from[at + i]) * 0xbf58476d1ce4e5b9L;
      mixed ^= mixed >>> 29;
    }
    return (int) (mixed ^ mixed >>> 32);
  }
}

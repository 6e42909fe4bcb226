package dev.raceway.explore;

import dev.raceway.model.Copy;
import dev.raceway.model.CounterKind;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.Optional;

/**
 * How the states that can be reached from one are written as numbers. A thread's <em>code</em> is
 * its place and, in the lowest bits, its register; a state is the count and the codes. Counts and
 * registers are numbers of increments above the smallest that there is, whatever the amount.
 *
 * <p>Where no update can be lost the count follows from the places and is left out; then the
 * register of a compare-and-set says only whether it is stale (1) or fresh (0).
 */
final class Shape {

  private final State origin;
  private final Automaton automaton;
  private final boolean counts;
  private final int base;
  private final int end;
  private final int registerBits;
  private final int bits;
  private final int perWord;

  Shape(State origin) {
    this.origin = origin;
    this.automaton = new Automaton(origin);
    CounterKind counter = origin.program().counter();
    this.counts = counter.losesUpdates();
    this.base = counts ? smallest() : 0;
    this.end = counts ? largest() : origin.program().threads() * origin.program().increments();
    this.registerBits = counts ? bitsFor(end - base) : counter == CounterKind.CAS ? 1 : 0;
    int countBits = counts ? bitsFor(end - base + 1) : 1;
    this.bits = Math.max(bitsFor(automaton.size()) + registerBits, countBits);
    this.perWord = Long.SIZE / bits;
  }

  private int smallest() {
    int smallest = origin.memory().size();
    for (ThreadId thread : origin.program().threadIds()) {
      smallest = Math.min(smallest, read(thread).orElse(smallest));
    }
    return smallest;
  }

  private int largest() {
    int largest = origin.memory().size();
    int left = 0;
    for (ThreadId thread : origin.program().threadIds()) {
      largest = Math.max(largest, read(thread).map(read -> read + 1).orElse(0));
      left += origin.program().increments() - origin.thread(thread).done();
    }
    return largest + left;
  }

  private Optional<Integer> read(ThreadId thread) {
    return origin.thread(thread).copy().map(Copy::origin).map(write -> write.size());
  }

  /** Returns the bits that hold so many different numbers. */
  private static int bitsFor(int numbers) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(numbers - 1));
  }

  /** Returns the state that it was made for. */
  State origin() {
    return origin;
  }

  Automaton automaton() {
    return automaton;
  }

  int threads() {
    return origin.program().threads();
  }

  /** Tells whether the count is part of a state. */
  boolean counts() {
    return counts;
  }

  int registerBits() {
    return registerBits;
  }

  /** Returns the number of longs in a key. */
  int words() {
    return (threads() + perWord) / perWord;
  }

  /** Returns what a final count means to people. */
  long value(int count) {
    return origin.program().expected(counts ? base + count : end);
  }

  /** Writes a state that can be reached as a board; its threads keep their order. */
  Board board(State state) {
    Board board = new Board(this);
    board.setCount(counts ? state.memory().size() - base : 0);
    for (ThreadId thread : state.program().threadIds()) {
      int place = automaton.placeOf(state, thread);
      int register = automaton.hasRegister(place) ? register(state, thread) : 0;
      board.set(thread.index(), place << registerBits | register);
    }
    state.queue().forEach(thread -> board.queue(thread.index()));
    return board;
  }

  private int register(State state, ThreadId thread) {
    Copy copy = state.thread(thread).copy().orElseThrow();
    return counts ? copy.origin().size() - base : copy.isStale(state.memory()) ? 1 : 0;
  }

  /** Writes a board that is in order as a key. */
  void pack(Board board, long[] key) {
    int filled = 1;
    int word = 0;
    long packed = board.count();
    for (int slot = 0; slot < threads(); slot++) {
      if (filled == perWord) {
        key[word++] = packed;
        packed = 0;
        filled = 0;
      }
      packed = packed << bits | board.code(slot);
      filled++;
    }
    key[word] = packed;
  }

  /** Reads a key, which stands at a place in an array. */
  void unpack(long[] keys, int from, Board board) {
    long mask = (1L << bits) - 1;
    int word = words() - 1;
    long packed = keys[from + word];
    int left = (threads() + 1) - word * perWord;
    for (int slot = threads() - 1; slot >= 0; slot--) {
      board.set(slot, (int) (packed & mask));
      packed >>>= bits;
      if (--left == 0) {
        packed = keys[from + --word];
        left = perWord;
      }
    }
    board.setCount((int) packed);
    board.queueWaiting();
  }
}

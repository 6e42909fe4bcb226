package dev.raceway.explore.state;

import dev.raceway.explore.known.Bounds;
import dev.raceway.model.Copy;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.stream.IntStream;

/**
 * How the states that can be reached from one are written as numbers. A thread's <em>code</em> is
 * its place and, in the lowest bits, its register; a state is the count and the codes. Counts and
 * registers are numbers of steps above the smallest that there may be, a step being the greatest
 * common divisor of all amounts; where all amounts are negative, below the largest.
 *
 * <p>Where no update can be lost the count follows from the places and is left out; then the
 * register of a compare-and-set says only whether it is stale (1) or fresh (0). That needs amounts
 * of one sign: with both, a value that was written over may come back.
 */
public final class StateEncoding {

  private final State origin;
  private final Automaton automaton;
  private final boolean counts;
  private final long step;
  private final long base;
  private final long end;
  private final int registerBits;
  private final int bits;
  private final int perWord;

  /** Makes one for all states that can be reached from a state. */
  public StateEncoding(State origin) {
    this.origin = origin;
    this.automaton = new Automaton(origin);
    Program program = origin.program();
    CounterKind counter = program.counter();
    boolean compares = counter.retries();
    this.counts = counter.losesUpdates() || (compares && !program.hasOneSign());
    boolean down = program.hasOneSign() && program.amount() < 0;
    Bounds bounds = Bounds.around(origin);
    this.step = down ? -bounds.step() : bounds.step();
    this.base = down ? bounds.largest() : bounds.smallest();
    this.end = origin.count() + Bounds.left(origin);
    long numbers = ((down ? bounds.smallest() : bounds.largest()) - base) / step + 1;
    // Who reads with amounts of one sign has yet to write, so nobody reads the last number.
    long read = program.hasOneSign() ? Math.max(1, numbers - 1) : numbers;
    this.registerBits = counts ? bitsFor(read) : compares ? 1 : 0;
    int countBits = counts ? bitsFor(numbers) : 1;
    this.bits = Math.max(bitsFor(automaton.size()) + registerBits, countBits);
    this.perWord = Long.SIZE / bits;
  }

  /** Returns the bits that hold so many different numbers. */
  private static int bitsFor(long numbers) {
    return Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(numbers - 1));
  }

  /** Returns the state that it was made for. */
  public State origin() {
    return origin;
  }

  /** Returns the places of the program. */
  public Automaton automaton() {
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
  public int words() {
    return (threads() + perWord) / perWord;
  }

  /** Returns how many updates may be bracketed by the shared lock at a time. */
  int permits() {
    return origin.program().permits();
  }

  /** Returns for each place what an increment adds, in steps. */
  long[] amounts() {
    return IntStream.range(0, automaton.size())
        .mapToLong(place -> automaton.amount(place) / step)
        .toArray();
  }

  /** Returns what a final count means to people. */
  long value(long count) {
    return counts ? base + count * step : end;
  }

  private long number(long value) {
    return (value - base) / step;
  }

  /** Writes a state that can be reached as a board; its threads keep their order. */
  public PackedState board(State state) {
    PackedState board = new PackedState(this);
    board.setCount(counts ? number(state.count()) : 0);
    for (ThreadId thread : state.program().threadIds()) {
      int place = automaton.placeOf(state, thread);
      long register = automaton.hasRegister(place) ? register(state, thread) : 0;
      board.set(thread.index(), (long) place << registerBits | register);
    }
    state.queue().forEach(thread -> board.queue(thread.index()));
    return board;
  }

  private long register(State state, ThreadId thread) {
    Copy copy = state.thread(thread).copy().orElseThrow();
    return counts ? number(copy.origin().value()) : copy.matches(state.memory()) ? 0 : 1;
  }

  /** Writes a board that is in order as a key. */
  public void pack(PackedState board, long[] key) {
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
  public void unpack(long[] keys, int from, PackedState board) {
    long mask = (1L << bits) - 1;
    int word = words() - 1;
    long packed = keys[from + word];
    int left = (threads() + 1) - word * perWord;
    for (int slot = threads() - 1; slot >= 0; slot--) {
      board.set(slot, packed & mask);
      packed >>>= bits;
      if (--left == 0) {
        packed = keys[from + --word];
        left = perWord;
      }
    }
    board.setCount(packed);
    board.queueWaiting();
  }
}

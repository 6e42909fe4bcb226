package dev.raceway.model;

import java.util.Optional;

/**
 * A value that was put into the count, and the set of increments that it contains.
 *
 * <p>Writes form a tree: the parent of a write is the write whose value it had read, and its set is
 * the path to the root. So no set is ever copied. Compared by identity.
 */
public final class Write {

  private final long value;
  private final int size;
  private final int step;
  private final Optional<Write> parent;
  private final Optional<Increment> increment;

  private Write(
      long value, int size, int step, Optional<Write> parent, Optional<Increment> increment) {
    this.value = value;
    this.size = size;
    this.step = step;
    this.parent = parent;
    this.increment = increment;
  }

  /** Returns the value before the first step: the empty set. */
  static Write start(long count) {
    return new Write(count, 0, 0, Optional.empty(), Optional.empty());
  }

  /** Returns the write of a value that was computed from this one by an increment. */
  Write followedBy(Increment next, long newValue, int atStep) {
    return new Write(newValue, size + 1, atStep, Optional.of(this), Optional.of(next));
  }

  /** Returns the count that was written. */
  public long value() {
    return value;
  }

  /** Returns how many increments the value contains. */
  public int size() {
    return size;
  }

  /** Returns the number of the step that wrote it, from 1; 0 at the start. */
  public int step() {
    return step;
  }

  /** Returns the write whose value was read for this one; empty at the start. */
  public Optional<Write> parent() {
    return parent;
  }

  /** Returns the increment that this write finished; empty at the start. */
  public Optional<Increment> increment() {
    return increment;
  }

  /** Returns the last write whose increments this one and the other both contain. */
  Write commonWith(Write other) {
    Write mine = this;
    Write theirs = other;
    while (mine != theirs) {
      if (mine.size > theirs.size) {
        mine = mine.parent.orElseThrow();
      } else {
        theirs = theirs.parent.orElseThrow();
      }
    }
    return mine;
  }
}

package dev.raceway.schedule;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Positions of a trace at which playing stops, so that a class can be asked before the decisive
 * step.
 *
 * @param positions numbers of decisions before the marks, in order
 */
public record PauseMarks(List<Integer> positions) {

  /** No marks. */
  public static final PauseMarks NONE = new PauseMarks(List.of());

  /** Keeps a sorted copy. */
  public PauseMarks {
    positions = List.copyOf(new TreeSet<>(positions));
  }

  /** Tells whether there is a mark at a position. */
  public boolean has(int position) {
    return positions.contains(position);
  }

  /** Returns the marks with one more at a position, or without the one that is there. */
  public PauseMarks toggled(int position) {
    TreeSet<Integer> changed = new TreeSet<>(positions);
    if (!changed.remove(position)) {
      changed.add(position);
    }
    return new PauseMarks(List.copyOf(changed));
  }

  /** Returns the marks up to a position and on it. */
  public PauseMarks upTo(int position) {
    if (positions.isEmpty() || positions.get(positions.size() - 1) <= position) {
      return this;
    }
    return new PauseMarks(positions.stream().filter(mark -> mark <= position).toList());
  }

  /** Returns the first mark after a position. */
  public OptionalInt after(int position) {
    return positions.stream().mapToInt(mark -> mark).filter(mark -> mark > position).findFirst();
  }
}

package dev.raceway.explore.answer;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can still happen at every position of a trace, under the lock switch as it stands there.
 * Made once by {@code Explorer.reach}, after which every position is a look into a table.
 */
public final class Reach {

  /**
   * Positions between two throws of the lock switch.
   *
   * @param from the first of them
   * @param to the last of them
   * @param last for each final value the last position, from {@code from} on, that can reach it
   */
  public record Stretch(int from, int to, NavigableMap<Long, Integer> last) {}

  private final List<Stretch> stretches;

  /** Makes one of stretches, in the order of the trace. */
  public Reach(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /**
   * Returns the final values that schedules from a position can end at, the smallest first.
   *
   * @param position number of decisions before it, from the first that was asked for to the trace's
   *     length
   * @throws IndexOutOfBoundsException if the trace is shorter, or that position was not asked for
   */
  public SortedSet<Long> values(int position) {
    SortedSet<Long> values = new TreeSet<>();
    for (Map.Entry<Long, Integer> each : stretch(position).last().entrySet()) {
      if (each.getValue() >= position) {
        values.add(each.getKey());
      }
    }
    return values;
  }

  /** Tells whether a schedule from a position can end at a value. */
  public boolean canReach(int position, long value) {
    Integer last = stretch(position).last().get(value);
    return last != null && last >= position;
  }

  /**
   * Returns the position after the decision that put a value out of reach; empty if it was never in
   * reach or still is at the end. For the value that loses nothing this is the point of no return:
   * no throw of the switch brings it back.
   */
  public OptionalInt lostAt(long value) {
    int end = stretches.get(stretches.size() - 1).to();
    for (int position = stretches.get(0).from() + 1; position <= end; position++) {
      if (canReach(position - 1, value) && !canReach(position, value)) {
        return OptionalInt.of(position);
      }
    }
    return OptionalInt.empty();
  }

  private Stretch stretch(int position) {
    return stretches.stream()
        .filter(stretch -> position >= stretch.from() && position <= stretch.to())
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException("no position " + position));
  }
}

package dev.raceway.explore.sweep;

import dev.raceway.model.State;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Notes the last position of a trace from which a state can still be reached. What can be reached
 * from a position can be reached from all positions before it, so this one number says it all.
 */
public final class ReachFlow implements Flow {

  /**
   * A state of the trace.
   *
   * @param state the state
   * @param position its last position in the trace
   */
  record Mark(State state, int position) {}

  private final Map<Integer, Mark> marks;
  private final Function<State, long[]> keys;
  private final NavigableMap<Long, Integer> last = new TreeMap<>();

  /**
   * Follows a trace.
   *
   * @param marks its states, by the number of steps that a sweep makes to them
   * @param keys how the sweep writes them
   */
  public ReachFlow(Map<Integer, Mark> marks, Function<State, long[]> keys) {
    this.marks = marks;
    this.keys = keys;
  }

  @Override
  public long[] start() {
    return new long[] {0};
  }

  @Override
  public int enter(Layer layer, int steps, int runnable) {
    Mark mark = marks.get(steps);
    if (mark != null) {
      int index = layer.indexOf(keys.apply(mark.state()));
      layer.notes()[layer.noteAt(index)] = mark.position();
    }
    return 1;
  }

  @Override
  public void end(long value, Layer layer, int index) {
    last.merge(value, (int) layer.notes()[layer.noteAt(index)], Math::max);
  }

  @Override
  public void along(Layer from, int i, Layer to, int j, int equal, int runnable) {
    int at = to.noteAt(j);
    to.notes()[at] = Math.max(to.notes()[at], from.notes()[from.noteAt(i)]);
  }

  /** Returns, for each final value, the last position from which it can be reached. */
  public NavigableMap<Long, Integer> last() {
    return last;
  }
}

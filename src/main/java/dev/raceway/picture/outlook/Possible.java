package dev.raceway.picture.outlook;

import dev.raceway.model.Event;
import dev.raceway.schedule.Trace;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which final values can still be reached, and which cannot any more.
 *
 * @param values those in reach, the smallest first
 * @param ruledOut those that were in reach earlier in the run, with what ruled them out
 */
public record Possible(SortedSet<Long> values, SortedMap<Long, RuledOut> ruledOut)
    implements Outlook {

  /** Keeps copies. */
  public Possible {
    values = new TreeSet<>(values);
    ruledOut = new TreeMap<>(ruledOut);
  }

  /** Returns what can happen at a trace's end, if only that and what is exact is known. */
  public static Possible of(SortedSet<Long> values, Trace trace) {
    SortedMap<Long, RuledOut> out = new TreeMap<>();
    NoReturn.of(trace).ifPresent(point -> out.put(point.exact(), point.ruledOut()));
    return new Possible(values, out);
  }

  /**
   * Returns what can happen after one more decision; the same if it ruled nothing out.
   *
   * @param next the values in reach after it
   * @param position the position right after it
   */
  public Possible then(SortedSet<Long> next, Trace trace, int position) {
    if (next.equals(values)) {
      return this;
    }
    RuledOut here =
        new RuledOut(
            position,
            trace.state(position).progress().steps(),
            trace.event(position) instanceof Event.SwitchThrown);
    SortedMap<Long, RuledOut> out = new TreeMap<>(ruledOut);
    values.forEach(value -> out.put(value, here));
    // The lock switch can bring values back.
    out.keySet().removeAll(next);
    return new Possible(next, out);
  }
}

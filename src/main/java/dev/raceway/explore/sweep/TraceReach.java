package dev.raceway.explore.sweep;

import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Reach.Stretch;
import dev.raceway.explore.known.Certain;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.explore.sweep.ReachFlow.Mark;
import dev.raceway.model.Decision;
import dev.raceway.schedule.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The reach of one stretch of a trace, through which the lock switch stands still. */
public final class TraceReach {

  private final Trace trace;
  private final int from;
  private final int to;
  private final StateEncoding encoding;
  private final LayeredSearch search;
  private final ReachFlow flow;

  /** Makes one for the trace from a position on. */
  public TraceReach(Trace trace, int from, Limits limits, Budget budget) {
    this.trace = trace;
    this.from = from;
    this.to = endOfStretch(trace, from);
    this.encoding = new StateEncoding(trace.state(from));
    this.search = new LayeredSearch(encoding, true, limits, budget);
    this.flow = new ReachFlow(marks(), search::keyOf);
  }

  /** Returns what can be reached where that is one value, without exploring. */
  public static Optional<Stretch> certain(Trace trace, int from) {
    OptionalLong value = Certain.from(trace.state(from));
    int to = endOfStretch(trace, from);
    return value.isPresent()
        ? Optional.of(new Stretch(from, to, new TreeMap<>(Map.of(value.getAsLong(), to))))
        : Optional.empty();
  }

  private static int endOfStretch(Trace trace, int from) {
    int end = from;
    while (end < trace.length() && trace.decision(end + 1) instanceof Decision.Run) {
      end++;
    }
    return end;
  }

  /** Explores; returns what stopped it, empty if it came to the end. */
  public Optional<Reason> run() {
    return search.run(flow);
  }

  /** A step that is taken together with the one before changes nothing in what can be reached. */
  private Map<Integer, Mark> marks() {
    Map<Integer, Mark> marks = new HashMap<>();
    int steps = 0;
    marks.put(0, new Mark(trace.state(from), from));
    for (int position = from + 1; position <= to; position++) {
      steps += belongsToStepBefore(position) ? 0 : 1;
      marks.put(steps, new Mark(trace.state(position), position));
    }
    return marks;
  }

  private boolean belongsToStepBefore(int position) {
    Decision.Run run = (Decision.Run) trace.decision(position);
    int place = encoding.automaton().placeOf(trace.state(position - 1), run.thread());
    return encoding.automaton().belongsToStepBefore(place);
  }

  /** Returns how far the pass has come. */
  public ExplorationProgress progress() {
    return search.progress();
  }

  /** Returns what it found. */
  public Stretch stretch() {
    return new Stretch(from, to, flow.last());
  }
}

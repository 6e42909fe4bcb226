package dev.raceway.session;

import dev.raceway.model.Decision;
import dev.raceway.schedule.Scheduler;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.Optional;

/**
 * A way that was worked out beforehand, because to work it out takes longer than a step may.
 *
 * @param from the trace at whose end it begins
 * @param steps the decisions from there on; none if there is no way to where it should lead
 */
public record PlannedSchedule(Trace from, List<Decision> steps) implements Scheduler {

  /** Keeps a copy. */
  public PlannedSchedule {
    steps = List.copyOf(steps);
  }

  /** Returns the next decision of a trace that follows it; empty at its end, and off the way. */
  @Override
  public Optional<Decision> next(Trace trace) {
    int taken = trace.length() - from.length();
    return taken < steps.size() && isFollowedBy(trace)
        ? Optional.of(steps.get(taken))
        : Optional.empty();
  }

  /** Tells whether a trace is where it begins, or has gone on as it says. */
  public boolean isFollowedBy(Trace trace) {
    int begin = from.length();
    if (!trace.startsWith(from) || trace.length() > begin + steps.size()) {
      return false;
    }
    for (int position = trace.length(); position > begin; position--) {
      if (!trace.decision(position).equals(steps.get(position - begin - 1))) {
        return false;
      }
    }
    return true;
  }
}

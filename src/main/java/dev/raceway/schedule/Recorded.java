package dev.raceway.schedule;

import dev.raceway.model.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Follows a schedule that was written down, decision by decision.
 *
 * @param decisions what was decided, in order
 */
public record Recorded(List<Decision> decisions) implements Scheduler {

  /** Keeps a copy. */
  public Recorded {
    decisions = List.copyOf(decisions);
  }

  @Override
  public Optional<Decision> next(Trace trace) {
    return trace.length() < decisions.size()
        ? Optional.of(decisions.get(trace.length()))
        : Optional.empty();
  }
}

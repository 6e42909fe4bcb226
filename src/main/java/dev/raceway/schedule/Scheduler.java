package dev.raceway.schedule;

import dev.raceway.model.Decision;
import java.util.Optional;

/**
 * Decides what happens next. A scheduler is a value without memory: it looks at the trace and at
 * nothing else, so a run may go back and on again, and the same trace gives the same decision.
 */
@FunctionalInterface
public interface Scheduler {

  /** Returns the decision after a trace, empty when nothing can run or nothing is recorded. */
  Optional<Decision> next(Trace trace);
}

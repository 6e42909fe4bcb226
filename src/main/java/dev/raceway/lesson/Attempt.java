package dev.raceway.lesson;

import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import java.util.Optional;

/**
 * What was tried at a challenge.
 *
 * @param trace the run, as far as it went
 * @param then the thread that was chosen last and refused, which changed nothing; empty if none was
 */
public record Attempt(Trace trace, Optional<ThreadId> then) {

  /** Returns the attempt of a run in which nothing was refused at the end. */
  public static Attempt of(Trace trace) {
    return new Attempt(trace, Optional.empty());
  }
}

package dev.raceway.schedule;

import dev.raceway.model.State;

/**
 * A trace and the position in it that is "now". What shows a run needs no more of it; who decides
 * next is not its business.
 */
public interface RecordedRun {

  /** Returns everything recorded, also what lies after now. */
  Trace trace();

  /** Returns the number of decisions before now. */
  int position();

  /** Returns where playing stops. */
  PauseMarks pauses();

  /** Returns the state now. */
  default State now() {
    return trace().state(position());
  }
}

package dev.raceway.ui.step.run;

import dev.raceway.model.ThreadId;
import dev.raceway.session.RunRule;

/** Goes along with a person through a run, and keeps it within bounds, as a lesson does. */
public interface RunGuide extends RunRule {

  /** Told that a run was asked for which is not allowed. */
  void refused();

  /**
   * Takes the next step in the place of the run.
   *
   * @return whether it did; if not, the run steps
   */
  boolean takesStep();

  /**
   * Takes the choice of a thread in the place of the run.
   *
   * @return whether it did; if not, the thread runs
   */
  boolean takesThread(ThreadId thread);
}

package dev.raceway.session;

import dev.raceway.model.State;

/**
 * A way that was left for another one, and can be gone back to.
 *
 * @param run the run as it was when it was left
 */
public record Branch(Run run) {

  /** Returns the state at the end of what was recorded on this way. */
  public State end() {
    return run.trace().end();
  }

  /** Returns how many decisions this way shares with a run, from the start on. */
  public int forkWith(Run other) {
    return run.trace().commonWith(other.trace());
  }

  /** Tells whether this way is of the same set-up as a run; the switch at the start is free. */
  public boolean isOfSetUp(Run other) {
    return run.program().isSameApartFromSwitch(other.program());
  }

  /** Tells whether a run holds everything of this way. */
  boolean isWithin(Run other) {
    return run.program().equals(other.program()) && forkWith(other) == run.trace().length();
  }
}

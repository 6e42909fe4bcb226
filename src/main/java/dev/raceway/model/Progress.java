package dev.raceway.model;

import java.util.Optional;

/**
 * How far a run has come, and how it was switched.
 *
 * @param steps number of steps taken
 * @param contextSwitches steps by another thread than the step before
 * @param last who made the last step
 * @param stretch how many steps in a row the last thread has made
 */
public record Progress(int steps, int contextSwitches, Optional<ThreadId> last, int stretch) {

  static final Progress START = new Progress(0, 0, Optional.empty(), 0);

  boolean isSwitchTo(ThreadId thread) {
    return last.isPresent() && !last.get().equals(thread);
  }

  Progress stepBy(ThreadId thread) {
    boolean goesOn = last.isPresent() && last.get().equals(thread);
    return new Progress(
        steps + 1,
        contextSwitches + (isSwitchTo(thread) ? 1 : 0),
        Optional.of(thread),
        goesOn ? stretch + 1 : 1);
  }
}

package dev.raceway.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a decision did, as a value; texts are made from it elsewhere. */
public sealed interface Event {

  /** Returns the count after the event. */
  long count();

  /**
   * A thread executed one instruction.
   *
   * @param step number of the step in its run, from 1
   * @param thread who stepped
   * @param increment number of the thread's increment, from 1
   * @param instruction what it executed
   * @param count the count after the step
   * @param register the thread's register after the step, empty if it has no private copy
   * @param overwrite what a write did to others' increments, empty if nothing was written
   * @param blocked whether an acquire found the lock held and joined the queue
   * @param retry whether a compare-and-set failed
   * @param lockOwner who has the lock after the step; with a lock per thread the thread itself;
   *     empty where there are two permits or more
   * @param holders who has the shared lock or a permit after the step, in the order of acquisition
   * @param queue who waits for it, the first in line first
   * @param handedTo who got the lock by a release
   * @param contextSwitch whether another thread had made the step before
   */
  record Stepped(
      int step,
      ThreadId thread,
      int increment,
      Instruction instruction,
      long count,
      OptionalLong register,
      Optional<Overwrite> overwrite,
      boolean blocked,
      boolean retry,
      Optional<ThreadId> lockOwner,
      List<ThreadId> holders,
      List<ThreadId> queue,
      Optional<ThreadId> handedTo,
      boolean contextSwitch)
      implements Event {

    /** Tells whether this write erased somebody's increment. */
    public boolean stomps() {
      return overwrite.map(Overwrite::stomps).orElse(false);
    }

    /** Returns the increments that this step erased. */
    public List<Increment> erased() {
      return overwrite.map(Overwrite::erased).orElse(List.of());
    }

    /** Returns the increments that this step brought back. */
    public List<Increment> restored() {
      return overwrite.map(Overwrite::restored).orElse(List.of());
    }
  }

  /**
   * The lock switch was thrown.
   *
   * @param on where it stands now
   * @param count the count, which did not change
   */
  record SwitchThrown(boolean on, long count) implements Event {}
}

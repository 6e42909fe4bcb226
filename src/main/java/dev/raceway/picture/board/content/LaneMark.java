package dev.raceway.picture.board.content;

import dev.raceway.model.ThreadId;
import java.util.Optional;

/** What runs through a lane while time passes. */
public sealed interface LaneMark {

  /** Tells whether it begins anew in this column. */
  boolean begins();

  /** Nothing. */
  record Nothing() implements LaneMark {

    @Override
    public boolean begins() {
      return false;
    }
  }

  /**
   * The thread has a lock.
   *
   * @param begins whether this is a lock of its own, taken in this column
   */
  record Holds(boolean begins) implements LaneMark {}

  /**
   * The thread is in an increment that began without the lock although the switch is on now.
   *
   * @param begins whether the mark begins in this column
   */
  record WithoutLock(boolean begins) implements LaneMark {}

  /**
   * The thread waits in the lock's queue.
   *
   * @param place its place, from 1
   * @param owner for whom it waits
   * @param begins whether the place or the owner is new in this column
   */
  record Waits(int place, Optional<ThreadId> owner, boolean begins) implements LaneMark {}
}

package dev.raceway.picture.board.content;

import dev.raceway.model.ThreadId;
import java.util.OptionalLong;

/**
 * What stands at the left of a lane.
 *
 * @param thread whose lane it is
 * @param status what it does
 * @param register its private copy
 * @param stale whether somebody has written since that copy was read
 * @param amount what one of its updates adds, empty where that goes without saying
 * @param done increments done
 * @param increments increments to do
 * @param erased how many of them the count has lost
 * @param holding what it has of the lock
 * @param holdsInterpreter whether it holds the interpreter's lock (GIL)
 * @param place its place in the lock's queue, 0 if it does not wait
 */
public record LaneHeader(
    ThreadId thread,
    Status status,
    OptionalLong register,
    boolean stale,
    OptionalLong amount,
    int done,
    int increments,
    int erased,
    Holding holding,
    boolean holdsInterpreter,
    int place) {

  /** What a thread has of the lock. */
  public enum Holding {
    NOTHING,
    /** The shared lock. */
    LOCK,
    /** A permit of the semaphore. */
    PERMIT,
    /** One of the semaphore's permits. */
    ONE_OF_PERMITS,
    /** A lock that nobody else knows. */
    OWN_LOCK
  }

  /** What a thread does now. */
  public enum Status {
    /** It made the last step and can go on. */
    ON_CPU,
    /** It can be chosen. */
    READY,
    /** It waits for the lock. */
    BLOCKED,
    /** It has finished. */
    DONE
  }
}

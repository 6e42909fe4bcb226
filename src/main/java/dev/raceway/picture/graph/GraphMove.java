package dev.raceway.picture.graph;

import dev.raceway.model.ThreadId;

/**
 * One step on the grid.
 *
 * @param kind how it moves
 * @param thread who made it
 * @param from where the two threads stood
 * @param to where they stand then
 */
public record GraphMove(Kind kind, ThreadId thread, Point from, Point to) {

  /** How a step moves on the grid. */
  public enum Kind {
    /** Along one side of a square. */
    STEP,
    /** Not at all: the lock is held, and the thread waits for it. */
    BUMP,
    /** Release by the one thread and acquire by the other, at once. */
    HAND_OVER,
    /** A third thread's: not at all, unless it hands the lock over to one of the two. */
    OTHER
  }
}

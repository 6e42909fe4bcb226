package dev.raceway.picture.board.content;

import dev.raceway.model.ThreadId;

/**
 * A step that what is in sight comes from, and that lies left of it itself.
 *
 * @param thread whose step it is
 * @param kind what it did
 * @param value what was read or written
 * @param step its number
 */
public record Pin(ThreadId thread, Kind kind, long value, int step) {

  /** What a step did with the count. */
  public enum Kind {
    READ,
    WRITE
  }
}

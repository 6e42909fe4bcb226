package dev.raceway.picture.board.layer;

/** What a board is made of, from the lowest layer to the uppermost. */
public enum BoardLayer {
  /** Lines between the rows. */
  ROWS,
  /** The names of the count and of the lock. */
  COUNT_HEADER,
  /** The count in large figures. */
  COUNT,
  GAP,
  SHOULD_BE,
  COUNT_LINE,
  COUNT_VALUES,
  RAIL,
  /** What runs through lanes. */
  SPANS,
  SPAN_WORDS,
  /** Words of spans that begin with the last step. */
  NEWEST_SPAN_WORDS,
  HAND_OVER_WORDS,
  FLAGS,
  ARCS,
  /** The last stomp's arrow. */
  LAST_ARC,
  LAST_ARC_TIP,
  LAST_ARC_WORDS,
  NOW,
  /** Who has the lock, and who waits. */
  QUEUE,
  /** The lock switch as it was thrown since the last step. */
  THROWN,
  PINS
}

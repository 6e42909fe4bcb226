package dev.raceway.picture.history;

/** How a row stands to where the run is now. */
public enum RowTime {
  PAST,
  NOW,
  FUTURE
}

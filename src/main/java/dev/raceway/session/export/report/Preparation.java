package dev.raceway.session.export.report;

import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ShareCode;
import java.util.List;

/**
 * How a run is prepared to be shown.
 *
 * @param position number of decisions before the one to begin at
 * @param pauses where playing stops
 * @param branches the ways that were left, the last one first
 */
public record Preparation(int position, PauseMarks pauses, List<ShareCode> branches) {

  /** From the start to the end, and no other way. */
  public static final Preparation NONE = new Preparation(0, PauseMarks.NONE, List.of());

  /** Keeps a copy. */
  public Preparation {
    branches = List.copyOf(branches);
  }
}

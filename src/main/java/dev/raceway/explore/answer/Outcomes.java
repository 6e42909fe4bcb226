package dev.raceway.explore.answer;

import dev.raceway.explore.answer.Answer.Reason;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the schedules from a state can lead to.
 *
 * @param counts what leads to each final value
 * @param witnesses a schedule with the fewest context switches for each final value; some are
 *     missing if the search for them was stopped
 * @param stopped what stopped the search for witnesses, empty if all were found
 */
public record Outcomes(Counts counts, SortedMap<Long, Witness> witnesses, Optional<Stop> stopped) {

  /**
   * What stopped a search.
   *
   * @param reason what it ran out of
   * @param progress how far it had come
   */
  public record Stop(Reason reason, ExplorationProgress progress) {}

  /** Keeps a copy. */
  public Outcomes {
    witnesses = Collections.unmodifiableSortedMap(new TreeMap<>(witnesses));
  }
}

package dev.raceway.explore;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the schedules from a state can lead to.
 *
 * @param counts what leads to each final value
 * @param witnesses a schedule with the fewest context switches for each final value
 */
public record Outcomes(Counts counts, SortedMap<Long, Witness> witnesses) {

  /** Keeps a copy. */
  public Outcomes {
    witnesses = Collections.unmodifiableSortedMap(new TreeMap<>(witnesses));
  }
}

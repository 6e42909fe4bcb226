package dev.raceway.explore.sample;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What schedules drawn at random ended at. Never exact, and to be labelled so.
 *
 * @param weighting with which chance each schedule was drawn
 * @param samples how many were drawn; fewer than asked for if the budget said no
 * @param hits how many of them ended at each final value, the smallest first; values that were
 *     never met are missing and may be possible all the same
 */
public record SampledOutcomes(Weighting weighting, int samples, SortedMap<Long, Integer> hits) {

  /** Keeps a copy. */
  public SampledOutcomes {
    hits = Collections.unmodifiableSortedMap(new TreeMap<>(hits));
  }

  /** Returns where the share of the final values from one to another lies with 95 % confidence. */
  public Interval interval(long from, long to) {
    long inside = hits.subMap(from, to + 1).values().stream().mapToLong(Integer::longValue).sum();
    return Interval.wilson(inside, Math.max(1, samples));
  }
}

package dev.raceway.cli.explore;

import dev.raceway.explore.sample.Interval;
import dev.raceway.explore.sample.SampledOutcomes;
import java.util.ArrayList;
import java.util.List;

/**
 * An estimate in a few rows; many final values are put together in ranges of equal width.
 *
 * @param estimate what was drawn
 */
record EstimateRows(SampledOutcomes estimate) {

  private static final int MOST = 20;

  List<List<String>> rows() {
    long first = estimate.hits().firstKey();
    long last = estimate.hits().lastKey();
    long width = (last - first) / MOST + 1;
    List<List<String>> rows = new ArrayList<>();
    for (long from = first; from <= last; from += width) {
      row(from, Math.min(last, from + width - 1), rows);
    }
    return rows;
  }

  private void row(long from, long to, List<List<String>> rows) {
    int times = estimate.hits().subMap(from, to + 1).values().stream().mapToInt(n -> n).sum();
    if (times > 0) {
      Interval interval = estimate.interval(from, to);
      rows.add(
          List.of(
              from == to ? String.valueOf(from) : from + "–" + to,
              String.valueOf(times),
              Percent.about((double) times / estimate.samples()),
              Percent.about(interval.low()) + " – " + Percent.about(interval.high())));
    }
  }
}

package dev.raceway.gil;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spans of different threads that run at the same time, of which a GIL allows none. */
public final class Overlaps {

  private record Span(long begin, long end) {}

  private Overlaps() {}

  public static long of(List<Timeline> timelines) {
    List<Span> running =
        timelines.stream()
            .flatMap(
                timeline ->
                    IntStream.range(0, timeline.size())
                        .filter(i -> !timeline.isGap(i) && timeline.phase(i) == Phase.RUNNING)
                        .mapToObj(i -> new Span(timeline.begin(i), timeline.end(i))))
            .sorted(Comparator.comparingLong(Span::begin).thenComparingLong(Span::end))
            .toList();
    return IntStream.range(1, running.size())
        .filter(i -> running.get(i).begin < running.get(i - 1).end)
        .count();
  }
}

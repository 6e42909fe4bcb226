package dev.raceway.picture.event;

import dev.raceway.model.Increment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/** Names a set of increments, a thousand as short as one: {@code A3, B1 to B1000}. */
final class IncrementNames {

  /** Fewer in a row are as short one by one. */
  private static final int SHORTEST_RANGE = 3;

  private IncrementNames() {}

  /**
   * Names a set.
   *
   * @param range names a row by its ends
   */
  static String of(List<Increment> increments, BinaryOperator<String> range) {
    List<Increment> sorted =
        increments.stream()
            .sorted(Comparator.comparing(Increment::thread).thenComparing(Increment::number))
            .toList();
    List<String> names = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = endOfRow(sorted, from);
      List<Increment> row = sorted.subList(from, to);
      if (row.size() >= SHORTEST_RANGE) {
        names.add(range.apply(row.get(0).toString(), row.get(row.size() - 1).toString()));
      } else {
        row.forEach(increment -> names.add(increment.toString()));
      }
      from = to;
    }
    return String.join(", ", names);
  }

  private static int endOfRow(List<Increment> sorted, int from) {
    int to = from + 1;
    while (to < sorted.size() && isNext(sorted.get(to - 1), sorted.get(to))) {
      to++;
    }
    return to;
  }

  private static boolean isNext(Increment one, Increment other) {
    return one.thread().equals(other.thread()) && one.number() + 1 == other.number();
  }
}

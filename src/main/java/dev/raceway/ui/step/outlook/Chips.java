package dev.raceway.ui.step.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can still happen, as short as it can be read in passing.
 *
 * @param open final values in reach, each or from the first to the last
 * @param struck final values that came out of reach: those of the last decision that ruled any out,
 *     and the exact one
 */
record Chips(List<String> open, List<Struck> struck) {

  private static final int MOST_OPEN = 4;
  private static final int MOST_STRUCK = 2;

  /**
   * Values that came out of reach together.
   *
   * @param values as they are read
   * @param count how many
   * @param by what did it
   */
  record Struck(String values, int count, RuledOut by) {}

  /**
   * Returns the chips.
   *
   * @param exact the result that loses nothing
   */
  static Chips of(Possible possible, long exact) {
    List<Struck> struck = new ArrayList<>();
    possible.ruledOut().values().stream()
        .reduce((one, other) -> one.position() > other.position() ? one : other)
        .ifPresent(
            last -> {
              struck.add(together(possible, last));
              Optional.ofNullable(possible.ruledOut().get(exact))
                  .filter(out -> out.position() != last.position())
                  .ifPresent(out -> struck.add(new Struck(String.valueOf(exact), 1, out)));
            });
    return new Chips(open(possible.values()), struck);
  }

  private static List<String> open(SortedSet<Long> values) {
    return values.size() <= MOST_OPEN
        ? values.stream().map(String::valueOf).toList()
        : List.of(fromTo(values));
  }

  private static Struck together(Possible possible, RuledOut by) {
    SortedSet<Long> values = new TreeSet<>();
    for (Map.Entry<Long, RuledOut> each : possible.ruledOut().entrySet()) {
      if (each.getValue().equals(by)) {
        values.add(each.getKey());
      }
    }
    if (values.size() <= MOST_STRUCK) {
      return new Struck(
          String.join(", ", values.stream().map(String::valueOf).toList()), values.size(), by);
    }
    // A value in between may still be in reach.
    boolean isWhole = possible.values().subSet(values.first(), values.last()).isEmpty();
    return new Struck(isWhole ? fromTo(values) : "", values.size(), by);
  }

  private static String fromTo(SortedSet<Long> values) {
    return values.first() + " … " + values.last();
  }
}

package dev.raceway.picture.outlook;

import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What can still happen, as short as it can be read in passing.
 *
 * @param open final values in reach, each or from the first to the last
 * @param struck final values that came out of reach, each of them once: those of the last decision
 *     that ruled any out, those of earlier ones, and the exact one
 */
public record Chips(List<String> open, List<Struck> struck) {

  private static final int MOST_OPEN = 4;
  private static final int MOST_STRUCK = 2;

  /**
   * Values that came out of reach together.
   *
   * @param values as they are read
   * @param count how many
   * @param by what did it; empty if several earlier decisions did
   */
  public record Struck(String values, int count, Optional<RuledOut> by) {

    public Struck(String values, int count, RuledOut by) {
      this(values, count, Optional.of(by));
    }
  }

  /**
   * Returns the chips.
   *
   * @param exact the result that loses nothing
   * @param words the language in which numbers are written
   */
  public static Chips of(Possible possible, long exact, Messages words) {
    List<Struck> struck = new ArrayList<>();
    possible.ruledOut().values().stream()
        .reduce((one, other) -> one.position() > other.position() ? one : other)
        .ifPresent(
            last -> {
              SortedMap<Long, RuledOut> earlier = new TreeMap<>(possible.ruledOut());
              earlier.values().removeIf(last::equals);
              Optional<RuledOut> ofExact = Optional.ofNullable(earlier.remove(exact));
              SortedSet<Long> latest = new TreeSet<>(possible.ruledOut().keySet());
              latest.removeAll(earlier.keySet());
              ofExact.ifPresent(out -> latest.remove(exact));
              struck.add(together(possible, latest, Optional.of(last), words));
              if (!earlier.isEmpty()) {
                Set<RuledOut> by = Set.copyOf(earlier.values());
                struck.add(
                    together(
                        possible,
                        new TreeSet<>(earlier.keySet()),
                        by.size() == 1 ? by.stream().findFirst() : Optional.empty(),
                        words));
              }
              ofExact.ifPresent(out -> struck.add(new Struck(words.number(exact), 1, out)));
            });
    return new Chips(open(possible.values(), words), struck);
  }

  private static List<String> open(SortedSet<Long> values, Messages words) {
    return values.size() <= MOST_OPEN
        ? values.stream().map(words::number).toList()
        : List.of(fromTo(values, words));
  }

  private static Struck together(
      Possible possible, SortedSet<Long> values, Optional<RuledOut> by, Messages words) {
    if (values.size() <= MOST_STRUCK) {
      return new Struck(
          String.join(", ", values.stream().map(words::number).toList()), values.size(), by);
    }
    return new Struck(isWhole(possible, values) ? fromTo(values, words) : "", values.size(), by);
  }

  /** A value in between may still be in reach, or came out of reach by something else. */
  private static boolean isWhole(Possible possible, SortedSet<Long> values) {
    SortedSet<Long> others = new TreeSet<>(possible.values());
    others.addAll(possible.ruledOut().keySet());
    others.removeAll(values);
    return others.subSet(values.first(), values.last()).isEmpty();
  }

  private static String fromTo(SortedSet<Long> values, Messages words) {
    return words.number(values.first()) + " … " + words.number(values.last());
  }
}

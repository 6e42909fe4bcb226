package dev.raceway.cli.explore;

import dev.raceway.explore.answer.Counts;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be said of all schedules where some threads add and others take away: a count may be
 * right although updates are lost, so final values are spoken of.
 *
 * @param right the right value
 * @param counts what all schedules lead to
 */
record SignedHeadline(long right, Counts counts) {

  /** More values than these are said as a range. */
  private static final int NAMED = 6;

  String sentence() {
    BigInteger all = counts.schedules();
    BigInteger wrong = all.subtract(counts.shares().get(right).schedules());
    String ends = "ends at %s; right is %s".formatted(values(), right);
    return wrong.signum() == 0
        ? ends
        : "%s; %s of %s schedules end wrong (%s)"
            .formatted(ends, wrong, all, Percent.brief(wrong, all));
  }

  private String values() {
    List<String> names = counts.shares().keySet().stream().map(String::valueOf).toList();
    int last = names.size() - 1;
    if (last == 0) {
      return names.get(0);
    }
    return last < NAMED
        ? names.stream().limit(last).collect(Collectors.joining(", ")) + " or " + names.get(last)
        : "%s values from %s to %s".formatted(names.size(), names.get(0), names.get(last));
  }
}

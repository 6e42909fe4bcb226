package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Share;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.sample.SampledOutcomes;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.Program;
import dev.raceway.trial.result.TrialOutcomes.Outcome;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.ui.explore.Portion.Measure;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known about each final value, in rows, the exact value last. Values that are only
 * estimated or measured are put together in ranges once they are too many.
 */
final class Rows {

  /** Most ranges. */
  static final int MOST = 24;

  private final Count count;
  private final Optional<TrialProgress> machine;
  private final long expected;
  private final List<OutcomeEntry> rows = new ArrayList<>();

  private Rows(Program program, Count count, Optional<TrialProgress> machine) {
    this.count = count;
    this.machine = machine;
    this.expected = program.expected();
  }

  /** Makes the rows of a set-up. */
  static List<OutcomeEntry> of(Program program, Count count, Optional<TrialProgress> machine) {
    Rows rows = new Rows(program, count, machine);
    rows.make();
    if (program.hasOneSign() && program.amount() < 0) {
      Collections.reverse(rows.rows);
    }
    return List.copyOf(rows.rows);
  }

  private void make() {
    SortedSet<Long> values = values();
    if (values.isEmpty()) {
      return;
    }
    long span = values.last() - values.first() + 1;
    boolean separate = count instanceof Count.Exact || values.size() <= MOST;
    long width = separate ? 1 : (span + MOST - 1) / MOST;
    for (SortedSet<Long> rest = values; !rest.isEmpty(); ) {
      long from = rest.first();
      long end = from == expected ? from + 1 : from + width;
      if (from < expected && expected < end) {
        end = expected;
      }
      rows.add(row(from, rest.headSet(end).last()));
      rest = rest.tailSet(end);
    }
  }

  private SortedSet<Long> values() {
    SortedSet<Long> values = new TreeSet<>();
    if (count instanceof Count.Exact exact) {
      values.addAll(exact.counts().shares().keySet());
    } else if (count instanceof Count.Estimated estimated) {
      estimated.estimates().forEach(each -> values.addAll(each.hits().keySet()));
    }
    machine.ifPresent(found -> found.outcomes().list().forEach(each -> values.add(each.value())));
    return values;
  }

  private OutcomeEntry row(long from, long to) {
    List<Portion> portions = new ArrayList<>();
    Optional<BigInteger> schedules = Optional.empty();
    Optional<Witness> witness = Optional.empty();
    if (count instanceof Count.Exact exact) {
      Optional<Share> share = Optional.ofNullable(exact.counts().shares().get(from));
      schedules = Optional.of(share.map(Share::schedules).orElse(BigInteger.ZERO));
      share.ifPresent(known -> addExact(exact.counts(), from, known, portions));
      witness = Optional.ofNullable(exact.witnesses().get(from));
    } else if (count instanceof Count.Estimated estimated) {
      estimated.estimates().forEach(each -> portions.add(estimated(each, from, to)));
    }
    machine.ifPresent(found -> portions.add(measured(found, from, to)));
    return new OutcomeEntry(from, to, from == expected, schedules, portions, witness);
  }

  private static void addExact(Counts counts, long value, Share share, List<Portion> portions) {
    portions.add(new Portion.Exact(Measure.SCHEDULES, counts.shareOfSchedules(value)));
    portions.add(new Portion.Exact(Measure.COIN_FLIP, share.coinFlip()));
  }

  private static Portion estimated(SampledOutcomes estimate, long from, long to) {
    long hits =
        estimate.hits().subMap(from, to + 1).values().stream().mapToLong(Integer::longValue).sum();
    return new Portion.Estimated(
        estimate.weighting() == Weighting.SCHEDULES ? Measure.SCHEDULES : Measure.COIN_FLIP,
        (double) hits / estimate.samples(),
        estimate.interval(from, to));
  }

  private static Portion measured(TrialProgress found, long from, long to) {
    long times =
        found.outcomes().list().stream()
            .filter(each -> from <= each.value() && each.value() <= to)
            .mapToLong(Outcome::times)
            .sum();
    return new Portion.Measured((double) times / found.trialsDone());
  }
}

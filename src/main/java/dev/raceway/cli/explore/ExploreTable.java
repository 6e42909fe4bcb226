package dev.raceway.cli.explore;

import dev.raceway.cli.ending.GivenUp;
import dev.raceway.cli.output.Between;
import dev.raceway.cli.output.TextTable;
import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Fraction;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.answer.Share;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.known.Bounds;
import dev.raceway.explore.sample.SampledOutcomes;
import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.report.Report;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was explored as a sentence and a table.
 *
 * @param program what was explored
 * @param bounds between which values all schedules end
 * @param out where it goes
 */
record ExploreTable(Program program, Bounds bounds, PrintWriter out) implements ExploreFormat {

  /** Longer fractions would break the lines of a terminal. */
  private static final int LONGEST_FRACTION = 24;

  @Override
  public void exact(Outcomes outcomes) {
    Counts counts = outcomes.counts();
    boolean fractions =
        counts.shares().values().stream()
            .allMatch(share -> share.coinFlip().toString().length() <= LONGEST_FRACTION);
    out.println(setUp());
    out.println(headline(counts));
    out.println();
    List<List<String>> rows = new ArrayList<>();
    rows.add(heading(fractions));
    for (long value : counts.shares().keySet()) {
      rows.add(row(counts, value, Optional.ofNullable(outcomes.witnesses().get(value)), fractions));
    }
    new TextTable(rows).lines().forEach(out::println);
    out.println();
    out.println("share: of all schedules");
    out.println(
        "coin flip: the chance with a scheduler that flips a fair coin among runnable threads"
            + (fractions ? "" : "; --json has the fraction"));
    out.println(counts.states() + " states");
    outcomes.stopped().ifPresent(stop -> out.println(GivenUp.witnesses(stop)));
  }

  private static List<String> heading(boolean fractions) {
    List<String> heading = new ArrayList<>(List.of("value", "schedules", "share"));
    if (fractions) {
      heading.add("");
    }
    heading.addAll(List.of("coin flip", "switches", "witness"));
    return heading;
  }

  private static List<String> row(
      Counts counts, long value, Optional<Witness> witness, boolean fractions) {
    Share share = counts.shares().get(value);
    Fraction coinFlip = share.coinFlip();
    List<String> row = new ArrayList<>();
    row.add(String.valueOf(value));
    row.add(share.schedules().toString());
    row.add(Percent.exact(share.schedules(), counts.schedules()));
    if (fractions) {
      row.add(coinFlip.toString());
    }
    row.add(Percent.exact(coinFlip.numerator(), coinFlip.denominator()));
    row.add(witness.map(known -> String.valueOf(known.contextSwitches())).orElse("?"));
    row.add(witness.map(known -> ScheduleText.format(known.schedule())).orElse("not found"));
    return row;
  }

  private String headline(Counts counts) {
    BigInteger all = counts.schedules();
    if (!program.hasOneSign()) {
      return new SignedHeadline(program.expected(), counts).sentence();
    }
    long exact = program.expected();
    BigInteger losing =
        counts.shares().entrySet().stream()
            .filter(each -> each.getKey() != exact)
            .map(each -> each.getValue().schedules())
            .reduce(BigInteger.ZERO, BigInteger::add);
    if (losing.signum() == 0) {
      return all.equals(BigInteger.ONE)
          ? "the one schedule that there is loses no update"
          : "none of %s schedules loses an update".formatted(all);
    }
    return "%s of %s schedules lose an update (%s)"
        .formatted(losing, all, Percent.brief(losing, all));
  }

  @Override
  public void gaveUp(Inconclusive<Outcomes> stopped) {
    out.println(setUp());
    out.println(GivenUp.sentence(stopped.reason(), stopped.progress()));
    out.println("known without counting: " + Between.sentence(bounds));
    out.println("--samples 1000 estimates instead");
  }

  @Override
  public void estimated(List<SampledOutcomes> estimates, long seed) {
    out.println(setUp());
    out.println("estimated from random schedules, seed " + seed + "; nothing here is exact");
    for (SampledOutcomes estimate : estimates) {
      out.println();
      out.println(weighting(estimate));
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("value", "times", "share", "95 % confidence"));
      new EstimateRows(estimate).rows().forEach(rows::add);
      new TextTable(rows).lines().forEach(out::println);
    }
  }

  private static String weighting(SampledOutcomes estimate) {
    String drawn =
        switch (estimate.weighting()) {
          case SCHEDULES -> "all schedules alike";
          case COIN_FLIP -> "a fair coin among runnable threads";
        };
    return drawn + ", " + estimate.samples() + " drawn";
  }

  private String setUp() {
    return Report.of(Trace.of(program)).heading().get(0);
  }
}

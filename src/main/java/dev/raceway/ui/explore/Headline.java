package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Fraction;
import dev.raceway.explore.answer.Share;
import dev.raceway.model.Program;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.ui.text.Texts;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How many of all schedules lose an update; where amounts have both signs, how many end wrong.
 *
 * @param losing how many do
 * @param all how many there are
 * @param coinFlip the chance that one does with a scheduler that flips a coin
 */
record Headline(BigInteger losing, BigInteger all, Fraction coinFlip) {

  static Headline of(Program program, Counts counts) {
    long exact = program.expected();
    BigInteger all = counts.schedules();
    Optional<Share> right = Optional.ofNullable(counts.shares().get(exact));
    BigInteger kept = right.map(Share::schedules).orElse(BigInteger.ZERO);
    Fraction keeps =
        right.map(Share::coinFlip).orElse(new Fraction(BigInteger.ZERO, BigInteger.ONE));
    Fraction loses =
        new Fraction(keeps.denominator().subtract(keeps.numerator()), keeps.denominator());
    return new Headline(all.subtract(kept), all, loses);
  }

  /** Returns the share of the trials that lost an update. */
  static double lossy(TrialProgress found) {
    TrialOutcomes outcomes = found.outcomes();
    return (double) (outcomes.total() - outcomes.exact()) / outcomes.total();
  }

  /** Tells whether no schedule loses an update. */
  boolean isSafe() {
    return losing.signum() == 0;
  }

  /** Returns the share of all schedules that lose an update. */
  Fraction share() {
    return new Fraction(losing, all);
  }

  /** Returns it as a sentence where amounts have both signs: values and updates are two things. */
  String sentence(Counts counts, long right) {
    if (isSafe()) {
      return sentence();
    }
    BigInteger ended = all.subtract(losing);
    boolean isFewer = !Numbers.isShort(all) && ended.compareTo(losing) < 0;
    return Texts.get(
        isFewer ? "explore.headline.values-all-but" : "explore.headline.values",
        counts.shares().size(),
        right,
        Numbers.count(isFewer ? ended : losing),
        Numbers.count(all));
  }

  /** Returns it as a sentence. */
  String sentence() {
    if (isSafe()) {
      return all.equals(BigInteger.ONE)
          ? Texts.get("explore.headline.one")
          : Texts.get("explore.headline.none", Numbers.count(all));
    }
    BigInteger kept = all.subtract(losing);
    // Two numbers that are rounded to the same say nothing.
    return Numbers.isShort(all)
        ? Texts.get("explore.headline.some", losing, all)
        : kept.compareTo(losing) < 0
            ? Texts.get("explore.headline.all-but", Numbers.count(kept), Numbers.count(all))
            : Texts.get("explore.headline.some", Numbers.count(losing), Numbers.count(all));
  }
}

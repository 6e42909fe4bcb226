package dev.raceway.picture.histogram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.histogram.Bars.Bar;
import dev.raceway.trial.result.TrialOutcomes.Outcome;
import dev.raceway.trial.result.TrialSetup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

  private static final TrialSetup SMALL = TrialSetup.plain(2, 2);
  private static final TrialSetup CLASSIC = TrialSetup.plain(5, 100_000);

  @Test
  void where_amounts_differ_the_exact_count_stands_between_the_others() {
    TrialSetup bank =
        new TrialSetup(
            List.of(new ThreadWork(1, 50), new ThreadWork(1, -30)),
            100,
            CounterKind.PLAIN,
            LockMode.NONE,
            1);
    Bars bars =
        Bars.of(bank, List.of(new Outcome(70, 3), new Outcome(120, 5), new Outcome(150, 2)), 1, 5);

    assertThat(bars.exact()).isEqualTo(new Bar(120, 120, 5));
    assertThat(bars.lost().get(0)).isEqualTo(new Bar(70, 71, 3));
    assertThat(bars.above().get(bars.above().size() - 1).first()).isEqualTo(150);
    assertThat(bars.above().stream().mapToLong(Bar::times).sum()).isEqualTo(2);
    assertThat(bars.all()).hasSizeLessThanOrEqualTo(Bars.MOST + 1);
  }

  @Test
  void fewCountsHaveABarEachAlsoThoseThatNobodyFound() {
    Bars bars = Bars.of(SMALL, List.of(new Outcome(1, 3), new Outcome(3, 5)), 1, 0);

    assertThat(bars.lost()).containsExactly(new Bar(1, 1, 3), new Bar(2, 2, 0), new Bar(3, 3, 5));
    assertThat(bars.exact()).isEqualTo(new Bar(4, 4, 0));
    assertThat(bars.highest()).isEqualTo(5);
  }

  @Test
  void whenAllAreExactThereIsOneBar() {
    Bars bars = Bars.of(SMALL, List.of(new Outcome(4, 20)), 1, 20);

    assertThat(bars.lost()).isEmpty();
    assertThat(bars.exact()).isEqualTo(new Bar(4, 4, 20));
  }

  @Test
  void manyCountsShareBarsAndNoneIsLost() {
    List<Outcome> outcomes = new ArrayList<>();
    for (long value = 380_114; value < 500_000; value += 17) {
      outcomes.add(new Outcome(value, 2));
    }
    outcomes.add(new Outcome(500_000, 9));
    Bars bars = Bars.of(CLASSIC, outcomes, 1, 9);

    assertThat(bars.lost()).hasSizeLessThanOrEqualTo(Bars.MOST);
    assertThat(bars.lost().stream().mapToLong(Bar::times).sum())
        .isEqualTo(2L * (outcomes.size() - 1));
    assertThat(bars.lost().get(0).first()).isEqualTo(380_114);
    assertThat(bars.lost().get(bars.lost().size() - 1).last()).isEqualTo(499_999);
    assertThat(bars.exact().times()).isEqualTo(9);
  }

  @Test
  void theFarthestCountIsFirstAlsoWhenTheAmountIsNegative() {
    TrialSetup down = new TrialSetup(2, 1, -5, CounterKind.PLAIN, LockMode.NONE);
    Bars bars = Bars.of(down, List.of(new Outcome(-10, 1), new Outcome(-5, 2)), 1, 1);

    assertThat(bars.lost()).containsExactly(new Bar(-5, -5, 2));
    assertThat(bars.exact()).isEqualTo(new Bar(-10, -10, 1));
  }

  @Test
  void exactTrialsAreTakenOutOfTheRangeThatHoldsThem() {
    Bars bars = Bars.of(SMALL, List.of(new Outcome(0, 7), new Outcome(3, 10)), 3, 6);

    assertThat(bars.lost().get(0)).isEqualTo(new Bar(0, 0, 7));
    assertThat(bars.lost().get(3)).isEqualTo(new Bar(3, 3, 4));
    assertThat(bars.exact()).isEqualTo(new Bar(4, 4, 6));
  }
}

package dev.raceway.ui.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.trial.result.TrialSetup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrialsTextTest {

  private static final TrialSetup CLASSIC = TrialSetup.plain(5, 100_000);

  @Test
  void aTrialReadsAsInEveryTextbook() {
    assertThat(TrialsText.should(CLASSIC)).isEqualTo("should be *500,000*, found");
    assertThat(TrialsText.found(CLASSIC, 444_858)).isEqualTo("!!444,858!!");
    assertThat(TrialsText.found(CLASSIC, 500_000)).isEqualTo("==500,000==");
  }

  @Test
  void theSetUpIsNamed() {
    assertThat(TrialsText.setup(CLASSIC)).isEqualTo("5 threads × 100,000, count += 1, no lock");
  }

  @Test
  void theSummaryCountsTrialsAndUpdates() {
    assertThat(TrialsText.summary(new Finding(CLASSIC, 20, 1, 20, 0.1123)))
        .isEqualTo("!!19 of 20!! trials lost updates: 11.2\u00a0% of all updates.");
    assertThat(TrialsText.summary(new Finding(CLASSIC, 1000, 999, 2, 0.000_01)))
        .isEqualTo("!!1 of 1000!! trials lost updates: less than 0.1\u00a0% of all updates.");
    assertThat(TrialsText.summary(new Finding(CLASSIC, 20, 20, 1, 0)))
        .isEqualTo("==20 of 20 ✓== trials found 500,000.");
  }

  @Test
  void aRightCountAmongWrongOnesProvesNothing() {
    assertThat(TrialsText.proof(new Finding(CLASSIC, 20, 1, 20, 0.1)))
        .isEqualTo("A trial that finds 500,000 proves nothing: it was only lucky.");
    assertThat(TrialsText.proof(new Finding(CLASSIC, 20, 0, 19, 0.1))).contains("19 different");
  }

  @Test
  void withWorkOfItsOwnACountSaysNothingOfHowManyUpdatesAreLost() {
    TrialSetup bank =
        new TrialSetup(
            List.of(new ThreadWork(1_000, 50), new ThreadWork(1_000, -30)),
            100,
            CounterKind.PLAIN,
            LockMode.SEMAPHORE,
            2);
    assertThat(TrialsText.setup(bank)).isEqualTo("2 threads, from 100 to 20,100, semaphore");
    assertThat(TrialsText.summary(new Finding(bank, 20, 12, 3, 0)))
        .isEqualTo("!!8 of 20!! trials ended at a wrong count.");
    // Two permits are no lock.
    assertThat(TrialsText.proof(new Finding(bank, 20, 20, 1, 0))).contains("proves nothing");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "WRITE_ONLY", "PER_THREAD"})
  void onlyRightCountsProveNothingWhereNothingKeepsIncrementsApart(LockMode lock) {
    assertThat(proof(CounterKind.PLAIN, lock)).contains("proves nothing");
    assertThat(proof(CounterKind.VOLATILE, lock)).contains("proves nothing");
  }

  @ParameterizedTest
  @CsvSource({"PLAIN, MUTEX", "PLAIN, SEMAPHORE", "VOLATILE, MONITOR", "ATOMIC, NONE", "CAS, NONE"})
  void theyAreNoLuckWhereSomethingDoes(CounterKind counter, LockMode lock) {
    assertThat(proof(counter, lock)).startsWith("No luck");
  }

  private static String proof(CounterKind counter, LockMode lock) {
    return TrialsText.proof(new Finding(CLASSIC.with(counter, lock), 20, 20, 1, 0));
  }
}

package dev.raceway.ui.trials.run;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.trial.result.TrialSetup;
import java.util.List;
import java.util.Optional;

/**
 * How often each final value comes if only the interleaving decides, to be put beside what was
 * measured. Known exactly for small set-ups that can be stepped; of others nothing is said.
 *
 * @param rows the final values, the smallest first
 */
public record ExpectedShares(List<Row> rows) {

  /** More values than this are no table for people. */
  static final int MOST_ROWS = 20;

  /** So many are explored in the blink of an eye. */
  private static final long MOST_STATES = 200_000;

  private static final int DIGITS = 9;

  /**
   * One final value.
   *
   * @param value the count at the end
   * @param ofSchedules its share of all schedules, from 0 to 1
   * @param byCoin its chance with a scheduler that flips a fair coin among the runnable threads
   */
  public record Row(long value, double ofSchedules, double byCoin) {}

  /** Keeps a copy. */
  public ExpectedShares {
    rows = List.copyOf(rows);
  }

  /**
   * Explores a set-up, if that is small and can be stepped.
   *
   * @param budget stops it early, without an answer
   */
  static Optional<ExpectedShares> of(TrialSetup setup, Budget budget) {
    boolean stepped =
        setup.counter().stepped()
            && setup.lock().stepped()
            && setup.threads() <= Program.MAX_THREADS;
    if (!stepped || setup.allIncrements() > MOST_ROWS) {
      return Optional.empty();
    }
    Limits limits = Limits.BESIDE_WINDOW.withStates(MOST_STATES);
    Answer<Counts> answer = Explorer.counts(State.start(program(setup)), limits, budget);
    return answer instanceof Answer.Exact<Counts> exact
        ? Optional.of(of(exact.value()))
        : Optional.empty();
  }

  private static ExpectedShares of(Counts counts) {
    return new ExpectedShares(
        counts.shares().entrySet().stream()
            .map(
                share ->
                    new Row(
                        share.getKey(),
                        counts.shareOfSchedules(share.getKey()).rounded(DIGITS).doubleValue(),
                        share.getValue().coinFlip().rounded(DIGITS).doubleValue()))
            .toList());
  }

  private static Program program(TrialSetup setup) {
    return Program.plain(setup.threads(), setup.increments())
        .withAmount(setup.amount())
        .withCounter(setup.counter())
        .withLock(setup.lock(), setup.lock() != LockMode.NONE);
  }
}

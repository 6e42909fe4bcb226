package dev.raceway.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Free threads with work of their own. */
class OwnWorkTrialsTest {

  private static final List<ThreadWork> THERE_AND_BACK =
      List.of(new ThreadWork(100_000, 100), new ThreadWork(100_000, -100));

  @ParameterizedTest
  @EnumSource(
      value = LockMode.class,
      names = {"MUTEX", "SEMAPHORE", "MONITOR"})
  void under_an_exclusive_lock_deposits_and_withdrawals_end_where_they_began(LockMode lock) {
    TrialOutcomes found = run(new TrialSetup(THERE_AND_BACK, 7, CounterKind.PLAIN, lock, 1), 3);
    assertThat(found.list()).containsExactly(new TrialOutcomes.Outcome(7, 3));
    assertThat(found.wrongShare()).isZero();
  }

  /** A fair lock takes a hundred times as long. */
  @Test
  void a_fair_lock_is_exclusive_too() {
    List<ThreadWork> work = List.of(new ThreadWork(5_000, 100), new ThreadWork(5_000, -100));
    TrialOutcomes found = run(new TrialSetup(work, 0, CounterKind.PLAIN, LockMode.FAIR, 1), 1);
    assertThat(found.list()).containsExactly(new TrialOutcomes.Outcome(0, 1));
  }

  @ParameterizedTest
  @EnumSource(CounterKind.class)
  void one_thread_alone_adds_all_of_its_work_in_every_kind(CounterKind kind) {
    long amount = kind == CounterKind.NAIVE ? 1 : -3;
    TrialSetup setup =
        new TrialSetup(List.of(new ThreadWork(5_000, amount)), 11, kind, LockMode.NONE, 1);
    assertThat(run(setup, 4).list())
        .containsExactly(new TrialOutcomes.Outcome(11 + 5_000 * amount, 4));
  }

  @ParameterizedTest
  @EnumSource(
      value = CounterKind.class,
      names = {"CAS", "ATOMIC", "ADDER"})
  void what_cannot_be_interrupted_adds_up_whatever_the_amounts(CounterKind kind) {
    List<ThreadWork> work =
        List.of(new ThreadWork(3, 5), new ThreadWork(700, -2), new ThreadWork(1, 1_000_000));
    TrialSetup setup = new TrialSetup(work, -4, kind, LockMode.NONE, 1);
    assertThat(run(setup, 50).list())
        .containsExactly(new TrialOutcomes.Outcome(-4 + 15 - 1_400 + 1_000_000, 50));
    assertThat(setup.hasSameAmount()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = LockMode.class,
      names = {"MUTEX", "SEMAPHORE"})
  void sixty_four_threads(LockMode lock) {
    List<ThreadWork> work =
        IntStream.range(0, 64).mapToObj(i -> new ThreadWork(20 + i, i % 2 == 0 ? 1 : -1)).toList();
    TrialSetup setup = new TrialSetup(work, 0, CounterKind.PLAIN, lock, 1);
    assertThat(run(setup, 5).list()).containsExactly(new TrialOutcomes.Outcome(-32, 5));
  }

  /** One trial may well end at 0; that hundreds do would be a broken start. */
  @Test
  void deposits_beside_withdrawals_end_elsewhere_than_at_zero_sooner_or_later() {
    assertThat(
            LongerTrials.any(
                updates -> {
                  List<ThreadWork> work =
                      List.of(new ThreadWork(updates, 100), new ThreadWork(updates, -100));
                  return new TrialSetup(work, 0, CounterKind.PLAIN, LockMode.NONE, 1);
                },
                found -> found.outcomes().wrongShare() > 0))
        .isTrue();
  }

  /** How often they lose is chance, that they end between the bounds is not. */
  @ParameterizedTest
  @EnumSource(
      value = LockMode.class,
      names = {"NONE", "SEMAPHORE", "WRITE_ONLY", "PER_THREAD"})
  void a_race_ends_between_all_that_is_taken_and_all_that_is_added(LockMode lock) {
    int permits = lock.hasPermits() ? 2 : 1;
    TrialOutcomes found =
        run(new TrialSetup(THERE_AND_BACK, 0, CounterKind.PLAIN, lock, permits), 10);
    assertThat(found.lowest().orElseThrow()).isGreaterThanOrEqualTo(-10_000_000);
    assertThat(found.highest().orElseThrow()).isLessThanOrEqualTo(10_000_000);
    assertThat(found.list()).allMatch(outcome -> outcome.value() % 100 == 0);
  }

  private static TrialOutcomes run(TrialSetup setup, long trials) {
    return Trials.run(setup, trials, new Cancellation(), progress -> {}).outcomes();
  }
}

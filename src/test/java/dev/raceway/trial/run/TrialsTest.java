package dev.raceway.trial.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.LongerTrials;
import dev.raceway.trial.TrialThreads;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrialsTest {

  /** With these every trial is exact, whatever the lock. */
  private static final Set<CounterKind> INDIVISIBLE =
      EnumSet.of(CounterKind.CAS, CounterKind.ATOMIC, CounterKind.ADDER);

  /** With these every trial is exact, whatever the counter. */
  private static final Set<LockMode> MUTUAL_EXCLUSION =
      EnumSet.of(LockMode.MUTEX, LockMode.MONITOR, LockMode.SEMAPHORE, LockMode.FAIR);

  @AfterEach
  void no_thread_is_left() {
    assertThat(TrialThreads.alive()).isEmpty();
  }

  static Stream<TrialSetup> everyPair() {
    return Stream.of(CounterKind.values())
        .flatMap(
            counter ->
                Stream.of(LockMode.values())
                    .map(lock -> TrialSetup.plain(3, 200).with(counter, lock)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void what_holds_for_every_outcome(TrialSetup setup) {
    TrialOutcomes outcomes = run(setup, 30).outcomes();

    assertThat(outcomes.total()).isEqualTo(30);
    // Some increment wrote last, and it had read at least the start; every value that was ever
    // written contains each increment at most once.
    assertThat(outcomes.lowest().orElseThrow()).isGreaterThanOrEqualTo(1);
    assertThat(outcomes.highest().orElseThrow()).isLessThanOrEqualTo(setup.expected());
    if (isExact(setup)) {
      assertThat(outcomes.list()).containsExactly(new TrialOutcomes.Outcome(600, 30));
      assertThat(outcomes.exact()).isEqualTo(30);
      assertThat(outcomes.lostShare()).isZero();
    }
  }

  private static boolean isExact(TrialSetup setup) {
    return INDIVISIBLE.contains(setup.counter()) || MUTUAL_EXCLUSION.contains(setup.lock());
  }

  @ParameterizedTest
  @EnumSource(
      value = CounterKind.class,
      names = {"PLAIN", "VOLATILE", "CALL"})
  void an_update_is_lost_sooner_or_later(CounterKind counter) {
    assertThat(losesSoonerOrLater(counter, LockMode.NONE)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = LockMode.class,
      names = {"WRITE_ONLY", "PER_THREAD"})
  void a_broken_lock_does_not_help(LockMode lock) {
    assertThat(losesSoonerOrLater(CounterKind.PLAIN, lock)).isTrue();
  }

  /** One trial may well be exact; that hundreds are would be a broken start. */
  private static boolean losesSoonerOrLater(CounterKind counter, LockMode lock) {
    return LongerTrials.any(
        updates -> TrialSetup.plain(2, updates).with(counter, lock), TrialsTest::lost);
  }

  private static boolean lost(TrialProgress result) {
    return result.outcomes().lostShare() > 0;
  }

  @Test
  void one_thread_loses_nothing() {
    for (CounterKind counter : CounterKind.values()) {
      TrialProgress result = run(TrialSetup.plain(1, 1000).with(counter, LockMode.NONE), 100);
      assertThat(result.outcomes().exact()).as(counter.text()).isEqualTo(100);
    }
  }

  @Test
  void amounts_are_added() {
    TrialSetup setup = new TrialSetup(2, 3, -1_000_000, CounterKind.VOLATILE, LockMode.PER_THREAD);
    TrialOutcomes outcomes = run(setup, 1000).outcomes();

    assertThat(outcomes.lowest().orElseThrow()).isGreaterThanOrEqualTo(-6_000_000);
    assertThat(outcomes.highest().orElseThrow()).isLessThanOrEqualTo(-1_000_000);
    assertThat(outcomes.list())
        .allSatisfy(outcome -> assertThat(outcome.value() % 1_000_000).isZero());
    assertThat(run(setup.with(CounterKind.ATOMIC, LockMode.NONE), 100).outcomes().lowest())
        .hasValue(-6_000_000);
  }

  @Test
  void long_trials_and_batches_of_short_ones_are_counted_alike() {
    for (int increments : new int[] {1, 2, 700, 1025, 300_000}) {
      for (int trials : new int[] {1, 2, 2500}) {
        if ((long) increments * trials <= 2_000_000) {
          TrialSetup setup =
              TrialSetup.plain(2, increments).with(CounterKind.ATOMIC, LockMode.NONE);
          TrialProgress result = run(setup, trials);
          assertThat(result.isComplete()).isTrue();
          assertThat(result.outcomes().list())
              .containsExactly(new TrialOutcomes.Outcome(2L * increments, trials));
        }
      }
    }
  }

  @Test
  void more_threads_than_any_machine_that_runs_this_has_processors_to_spare() {
    TrialProgress result = run(TrialSetup.plain(8, 1).with(CounterKind.CAS, LockMode.NONE), 5000);
    assertThat(result.outcomes().list()).containsExactly(new TrialOutcomes.Outcome(8, 5000));
  }

  @Test
  void the_last_outcomes_come_one_by_one() {
    assertThat(run(TrialSetup.plain(2, 10), 3).lastFound()).hasSize(3);
    TrialProgress result = run(TrialSetup.plain(2, 10), 100);
    assertThat(result.lastFound()).hasSize(20);
    List<Long> found = result.outcomes().list().stream().map(TrialOutcomes.Outcome::value).toList();
    assertThat(found).containsAll(result.lastFound());
  }

  @Test
  void times_are_measured() {
    TrialProgress result = run(TrialSetup.plain(2, 100), 50);
    assertThat(result.nanosPerIncrement().orElseThrow()).isPositive();
    assertThat(result.trialsPerSecond().orElseThrow()).isPositive();
  }

  @Test
  void the_observer_is_told_on_the_callers_thread() {
    List<Thread> toldOn = new ArrayList<>();
    List<Long> done = new ArrayList<>();
    Cancellation cancellation = new Cancellation();
    TrialProgress result =
        Trials.run(
            TrialSetup.plain(2, 1),
            Trials.MAX_TRIALS,
            cancellation,
            progress -> {
              toldOn.add(Thread.currentThread());
              done.add(progress.trialsDone());
              if (toldOn.size() == 3) {
                cancellation.cancel();
              }
            });
    assertThat(toldOn).hasSizeGreaterThanOrEqualTo(3).containsOnly(Thread.currentThread());
    assertThat(done).isSorted();
    assertThat(result.trialsDone()).isGreaterThanOrEqualTo(done.get(done.size() - 1));
    assertThat(result.isComplete()).isFalse();
  }

  private static TrialProgress run(TrialSetup setup, long trials) {
    return Trials.run(setup, trials, new Cancellation(), progress -> {});
  }
}

package dev.raceway.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.InvalidTrialException;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several set-ups as one piece of work, which can be left and gone on with. */
class TrialSeriesTest {

  private static final TrialSetup ATOMIC =
      TrialSetup.plain(2, 10).with(CounterKind.ATOMIC, LockMode.NONE);
  private static final List<TrialSetup> SETUPS =
      List.of(ATOMIC, ATOMIC.with(CounterKind.NAIVE, LockMode.MUTEX), TrialSetup.plain(2, 10));

  @AfterEach
  void no_thread_is_left() {
    assertThat(TrialThreads.alive()).isEmpty();
  }

  @Test
  void all_are_run_one_after_another() {
    TrialSeries series = new TrialSeries(SETUPS, 30);
    List<Integer> places = new ArrayList<>();
    assertThat(series.progress().current()).isZero();
    SeriesProgress end = series.run(new Cancellation(), now -> places.add(now.current()));

    assertThat(end.isComplete()).isTrue();
    assertThat(end.current()).isEqualTo(3);
    assertThat(end.trialsDone()).isEqualTo(90);
    assertThat(end.trials()).isEqualTo(90);
    assertThat(end.runs()).extracting(TrialProgress::setup).isEqualTo(SETUPS);
    assertThat(end.timeLeft()).as("what is done takes no time").contains(DurationEstimate.NOTHING);
    assertThat(end.runs()).extracting(TrialProgress::trialsDone).containsOnly(30L);
    assertThat(places).as("told at once when a set-up is done").isSorted().contains(1, 2);
  }

  @Test
  void what_was_paused_is_neither_lost_nor_counted_twice() {
    TrialSeries series = new TrialSeries(List.of(ATOMIC), 3_000_000);
    List<Long> done = new ArrayList<>();
    SeriesProgress now = series.progress();
    while (!now.isComplete()) {
      Cancellation pause = new Cancellation();
      now = series.run(pause, progress -> pause.cancel());
      assertThat(TrialThreads.alive()).as("while it is paused").isEmpty();
      done.add(now.trialsDone());
    }
    assertThat(done).as("it goes on where it was").hasSizeGreaterThan(1).isSorted();
    assertThat(now.runs().get(0).outcomes().list())
        .containsExactly(new TrialOutcomes.Outcome(20, 3_000_000));
    assertThat(now.runs().get(0).trialsPerSecond().orElseThrow()).isPositive();
  }

  @Test
  void cancelled_before_it_began_nothing_has_been_run() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    SeriesProgress end = new TrialSeries(SETUPS, 5).run(cancellation, progress -> {});
    assertThat(end.trialsDone()).isZero();
    assertThat(end.current()).isZero();
    assertThat(end.timeLeft()).as("nothing was measured").isEmpty();
  }

  @Test
  void short_work_is_not_measured_and_not_warned_of() {
    TrialSeries series = new TrialSeries(SETUPS, 100);
    assertThat(series.estimate(new Cancellation()).isLong()).isFalse();
    assertThat(series.progress().timeLeft()).isEmpty();
  }

  @Test
  void long_work_is_measured_first() {
    TrialSetup large = TrialSetup.plain(2, TrialSetup.MAX_INCREMENTS);
    TrialSeries series =
        new TrialSeries(
            List.of(large, large.with(CounterKind.NAIVE, LockMode.NONE)), Trials.MAX_TRIALS);
    DurationEstimate estimate = series.estimate(new Cancellation());

    assertThat(estimate.isLong()).isTrue();
    assertThat(estimate.isRange()).isFalse();
    assertThat(series.progress().timeLeft()).contains(estimate);
    assertThat(series.progress().trialsDone()).as("the calibration's are not results").isZero();
  }

  @Test
  void the_time_of_a_fair_lock_is_a_range() {
    TrialSetup fair = TrialSetup.plain(2, 100_000).with(CounterKind.PLAIN, LockMode.FAIR);
    DurationEstimate estimate = new TrialSeries(List.of(fair), 1000).estimate(new Cancellation());

    assertThat(estimate.isRange()).isTrue();
    assertThat(estimate.isLong()).isTrue();
    assertThat(estimate.lowNanos()).isPositive().isLessThan(estimate.highNanos());
    assertThat(DurationEstimate.varies(fair)).isTrue();
    assertThat(DurationEstimate.varies(TrialSetup.plain(2, 1))).isFalse();
  }

  @Test
  void a_running_set_up_tells_its_time_left_itself() {
    Cancellation cancellation = new Cancellation();
    List<SeriesProgress> told = new ArrayList<>();
    new TrialSeries(List.of(ATOMIC), Trials.MAX_TRIALS)
        .run(
            cancellation,
            now -> {
              told.add(now);
              if (now.timeLeft().isPresent()) {
                cancellation.cancel();
              }
            });
    SeriesProgress last = told.get(told.size() - 1);
    assertThat(last.timeLeft().orElseThrow().highNanos()).isPositive();
  }

  @Test
  void a_number_of_trials_out_of_bounds_is_refused() {
    assertThatExceptionOfType(InvalidTrialException.class)
        .isThrownBy(() -> new TrialSeries(SETUPS, 0));
  }
}

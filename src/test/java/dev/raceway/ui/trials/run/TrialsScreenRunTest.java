package dev.raceway.ui.trials.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.trial.DurationEstimate;
import dev.raceway.trial.Series;
import dev.raceway.trial.SeriesProgress;
import dev.raceway.ui.motion.HandClock;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.work.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How often the window is shown what a run has found. */
class TrialsScreenRunTest {

  private final HandClock clock = new HandClock();

  /** Trials that tell of themselves once a while, and find nothing. */
  private record Telling(HandClock clock, int times, Duration between, SeriesProgress progress)
      implements Series {

    @Override
    public DurationEstimate estimate(Cancellation cancellation) {
      return DurationEstimate.NOTHING;
    }

    @Override
    public SeriesProgress run(Cancellation cancellation, Consumer<SeriesProgress> observer) {
      for (int i = 0; i < times; i++) {
        observer.accept(progress);
        clock.frame(between);
      }
      return progress;
    }
  }

  /** Returns how many pictures there are of trials that tell so often. */
  private int pictures(int times, Duration between) {
    TrialsScreenSetup setup = TrialsScreenSetup.of(Preset.WITH_LOCK);
    SeriesProgress nothing = ScriptedTrials.toTheEnd().series(setup.setups(), 1).progress();
    List<TrialsScreenState> shown = new ArrayList<>();
    Cancellation cancelled = new Cancellation();
    // What is known without trials is not asked for, nor is there a picture of the beginning.
    cancelled.cancel();
    new TrialsScreenRun(setup, new Telling(clock, times, between, nothing), clock::nanos)
        .run(cancelled, shown::add);
    assertThat(shown).extracting(TrialsScreenState::phase).containsOnly(Phase.RUNNING);
    return shown.size();
  }

  @Test
  void news_are_shown_twenty_times_a_second_at_most_however_often_they_come() {
    assertThat(pictures(1_000, Duration.ofMillis(1))).isEqualTo(20);
  }

  @Test
  void news_that_come_seldom_are_all_shown_the_first_at_once() {
    assertThat(pictures(1, Duration.ZERO)).isEqualTo(1);
    assertThat(pictures(7, Duration.ofMillis(50))).isEqualTo(7);
    assertThat(pictures(7, Duration.ofMillis(49))).isEqualTo(4);
  }

  /** Nothing says that a clock of nanoseconds has to be above 0. */
  @Test
  void a_clock_below_zero_is_as_good_as_any() {
    clock.frame(Duration.ofDays(1));
    assertThat(clock.nanos()).isNegative();

    assertThat(pictures(7, Duration.ofMillis(50))).isEqualTo(7);
  }
}

package dev.raceway.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.explore.Comparison.Seen;
import dev.raceway.work.Workplace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Program LOCKED = Program.plain(2, 2).withLock(LockMode.MUTEX, true);

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> fxThread = new ArrayDeque<>();
  private final List<TrialSetup> asked = new ArrayList<>();
  private final Comparison comparison =
      new Comparison(
          Workplace.of(background::add, fxThread::add),
          (setup, trials, cancel, observer) -> {
            asked.add(setup);
            return Trials.run(setup, 50, cancel, observer);
          },
          LOCKED);

  private void work() {
    background.remove().run();
    while (!fxThread.isEmpty()) {
      fxThread.remove().run();
    }
  }

  private Seen seen() {
    return comparison.seenProperty().get();
  }

  @Test
  void runsTheSameSetUpOnce() {
    comparison.run();
    comparison.run();
    assertThat(background).hasSize(1);
    assertThat(seen().running()).isTrue();
    work();

    assertThat(asked).containsExactly(new TrialSetup(2, 2, 1, CounterKind.PLAIN, LockMode.MUTEX));
    assertThat(seen().running()).isFalse();
    assertThat(seen().found().orElseThrow().trialsDone()).isEqualTo(50);
    assertThat(Headline.lossy(seen().found().orElseThrow())).isZero();
    assertThat(ExploreText.machine(LOCKED, Counted.of(LOCKED), seen())).contains("none can");
  }

  @Test
  void aSwitchThatIsOffMeansNoLock() {
    comparison.setUp(Program.plain(2, 1).withLock(LockMode.MUTEX, false));
    comparison.run();
    work();

    assertThat(asked).containsExactly(TrialSetup.plain(2, 1));
  }

  @Test
  void anotherSetUpForgetsWhatWasFoundAndWhatIsStillUnderWay() {
    comparison.run();
    comparison.setUp(Program.plain(3, 1));
    work();

    assertThat(seen()).isEqualTo(new Seen(1_000_000, false, seen().found(), seen().failure()));
    assertThat(seen().found()).isEmpty();
  }

  @Test
  void cancelledBeforeItBeganItCanBeRunAsBefore() {
    comparison.run();
    comparison.cancel();
    work();

    assertThat(asked).isEmpty();
    assertThat(seen().running()).isFalse();
    comparison.run();
    work();
    assertThat(seen().found().orElseThrow().trialsDone()).isEqualTo(50);
  }

  @Test
  void cancelledInTheMiddleItKeepsWhatWasFound() {
    AtomicReference<Comparison> cancelled = new AtomicReference<>();
    cancelled.set(
        new Comparison(
            Workplace.of(background::add, fxThread::add),
            (setup, trials, cancel, observer) -> {
              cancelled.get().cancel();
              return Trials.run(setup, 50, cancel, observer);
            },
            LOCKED));
    cancelled.get().run();
    work();

    Seen seen = cancelled.get().seenProperty().get();
    assertThat(seen.running()).isFalse();
    assertThat(ExploreText.trials(seen)).startsWith("Cancelled after ");
  }

  @Test
  void aFailureIsSaid() {
    Comparison broken =
        new Comparison(
            Workplace.of(background::add, fxThread::add),
            (setup, trials, cancel, observer) -> {
              throw new IllegalStateException("no memory");
            },
            LOCKED);
    broken.run();
    work();

    assertThat(ExploreText.trials(broken.seenProperty().get()))
        .isEqualTo("The trials broke off: no memory. Run them again to try once more.");
  }

  @Test
  void aMillionTrialsUnlessTheyAreLarge() {
    assertThat(Comparison.trialsOf(TrialSetup.plain(2, 1))).isEqualTo(1_000_000);
    assertThat(Comparison.trialsOf(TrialSetup.plain(2, 1_000))).isEqualTo(10_000);
    assertThat(Comparison.trialsOf(TrialSetup.plain(8, 1_000))).isEqualTo(1_000);
  }
}

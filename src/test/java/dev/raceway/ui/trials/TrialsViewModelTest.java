package dev.raceway.ui.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.trials.TrialsState.Phase;
import dev.raceway.work.Workplace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a toolkit and without chance: tasks wait in queues until the test runs them. */
class TrialsViewModelTest {

  private static final Program LOCKED = Program.plain(3, 10).withLock(LockMode.MUTEX, true);

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> fxThread = new ArrayDeque<>();
  private final TrialsViewModel model =
      new TrialsViewModel(Workplace.of(background::add, fxThread::add));

  private void work() {
    background.remove().run();
    while (!fxThread.isEmpty()) {
      fxThread.remove().run();
    }
  }

  private Phase phase() {
    return model.stateProperty().get().phase();
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(phase()).isEqualTo(Phase.EMPTY);
    assertThat(model.stateProperty().get().progress()).isEmpty();
  }

  @Test
  void runsToItsEndAndTellsWhatWasFound() {
    model.follow(State.start(LOCKED));
    model.trialsProperty().set(50);
    model.run();
    assertThat(phase()).isEqualTo(Phase.RUNNING);

    work();

    TrialsState end = model.stateProperty().get();
    assertThat(end.phase()).isEqualTo(Phase.DONE);
    assertThat(end.done()).isEqualTo(50);
    assertThat(end.share()).isEqualTo(1);
    assertThat(end.progress().orElseThrow().outcomes().exact()).isEqualTo(50);
  }

  @Test
  void aSecondPressWhileRunningDoesNothing() {
    model.run();
    model.run();

    assertThat(background).hasSize(1);
  }

  @Test
  void runsAgainAfterTheEnd() {
    model.run();
    work();
    model.run();

    assertThat(phase()).isEqualTo(Phase.RUNNING);
    assertThat(background).hasSize(1);
  }

  @Test
  void cancelledBeforeItBeganItHasFoundNothing() {
    model.run();
    model.cancel();
    work();

    assertThat(phase()).isEqualTo(Phase.CANCELLED);
    assertThat(model.stateProperty().get().done()).isZero();
  }

  @Test
  void aCancelledRunDoesNotCancelTheNext() {
    model.run();
    model.cancel();
    work();
    model.trialsProperty().set(5);
    model.run();
    work();

    assertThat(phase()).isEqualTo(Phase.DONE);
  }

  @Test
  void closingEndsTheRunUnderWay() {
    model.trialsProperty().set(TrialsViewModel.MAX_TRIALS);
    model.run();
    model.close();
    work();

    assertThat(phase()).isEqualTo(Phase.CANCELLED);
  }

  @Test
  void showsHowFarItHasComeAndStopsInTheMiddle() {
    List<Double> shares = new ArrayList<>();
    TrialsViewModel watched =
        new TrialsViewModel(
            Workplace.of(background::add, fxThread::add),
            (setup, trials, cancel, observer) -> {
              observer.accept(Trials.run(setup, 4, cancel, progress -> {}));
              return Trials.run(setup, 8, cancel, progress -> {});
            });
    watched.trialsProperty().set(16);
    watched.stateProperty().subscribe(state -> shares.add(state.share()));
    watched.run();
    work();

    assertThat(shares).containsExactly(0.0, 0.0, 0.25, 0.5);
  }

  @Test
  void aFailureIsShownAndTheNextRunIsFree() {
    TrialsViewModel broken =
        new TrialsViewModel(
            Workplace.of(background::add, fxThread::add),
            (setup, trials, cancel, observer) -> {
              throw new IllegalStateException("out of memory");
            });
    broken.run();
    work();
    assertThat(broken.stateProperty().get().phase()).isEqualTo(Phase.FAILED);
    assertThat(broken.stateProperty().get().failure()).contains("out of memory");

    broken.run();
    assertThat(broken.stateProperty().get().isRunning()).isTrue();
  }

  @Test
  void takesOverTheStepScreensSetUpWithTheLockSwitchAsItStands() {
    State on = State.start(LOCKED);
    model.follow(on);
    assertThat(model.setupProperty().get())
        .isEqualTo(new TrialSetup(3, 10, 1, CounterKind.PLAIN, LockMode.MUTEX));

    model.follow(on.apply(Decision.toggleLock(false)).after());
    assertThat(model.setupProperty().get().lock()).isEqualTo(LockMode.NONE);
  }

  @Test
  void theClassicKeepsCounterAndLock() {
    model.follow(State.start(LOCKED));
    model.scopeProperty().set(Scope.CLASSIC);

    assertThat(model.setupProperty().get())
        .isEqualTo(new TrialSetup(5, 100_000, 1, CounterKind.PLAIN, LockMode.MUTEX));
    assertThat(model.trialsProperty().get()).isEqualTo(20);
  }

  @Test
  void aChosenNumberOfTrialsOutlivesTheLockSwitchButNotANewSize() {
    model.trialsProperty().set(7);
    model.follow(State.start(Program.plain(2, 1).withLock(LockMode.MUTEX, true)));
    assertThat(model.trialsProperty().get()).isEqualTo(7);

    model.follow(State.start(LOCKED));
    assertThat(model.trialsProperty().get()).isEqualTo(100_000);
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 100000", "2, 25, 100000", "2, 26, 10000", "8, 1000, 100", "5, 100000, 20"})
  void smallTrialsComeInGreatNumbers(int threads, int increments, int trials) {
    assertThat(Scope.usualTrials(TrialSetup.plain(threads, increments))).isEqualTo(trials);
  }
}

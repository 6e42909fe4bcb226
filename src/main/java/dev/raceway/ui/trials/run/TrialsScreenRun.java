package dev.raceway.ui.trials.run;

import dev.raceway.explore.answer.Budget;
import dev.raceway.trial.DurationEstimate;
import dev.raceway.trial.Series;
import dev.raceway.trial.SeriesProgress;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.ui.trials.run.RunPicture.Turn;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * One run of the screen, from its estimate to its end, on the thread that waits for the trials. The
 * pictures are made here: of a million distinct counts that takes longer than a frame.
 */
final class TrialsScreenRun {

  /** Twenty pictures a second are as many as can be read. */
  private static final long PAUSE_NANOS = 50_000_000;

  private final TrialsScreenSetup setup;
  private final Series series;
  private final LongSupplier nanoTime;
  private final List<Optional<ExpectedShares>> expectedShares = new ArrayList<>();
  private final List<RunPicture> pictures = new ArrayList<>();
  private Optional<FixStrip> fixes = Optional.empty();
  private boolean isExplored;
  private long lastShown;

  TrialsScreenRun(TrialsScreenSetup setup, Series series, LongSupplier nanoTime) {
    this.setup = setup;
    this.series = series;
    this.nanoTime = nanoTime;
    lastShown = nanoTime.getAsLong() - PAUSE_NANOS;
    for (TrialProgress none : series.progress().runs()) {
      expectedShares.add(Optional.empty());
      pictures.add(RunPicture.of(Turn.WAITING, none, Optional.empty(), Optional.empty()));
    }
  }

  /**
   * Finds out how long it will take, and goes on if that is not long.
   *
   * @return how it ended, or that it would take long
   */
  TrialsScreenState begin(Cancellation cancel, Consumer<TrialsScreenState> observer) {
    DurationEstimate estimate = series.estimate(cancel);
    return estimate.isLong() && !cancel.isCancelled()
        ? state(Phase.WARNED).warned(estimate)
        : run(cancel, observer);
  }

  /** Finds out what can be known without trials, once. */
  private void explore(Cancellation now) {
    if (isExplored || now.isCancelled()) {
      return;
    }
    Budget budget = soFar -> !now.isCancelled();
    fixes = FixStrip.isIn(setup.contenders()) ? Optional.of(FixStrip.explore()) : Optional.empty();
    expectedShares.clear();
    setup.setups().forEach(one -> expectedShares.add(ExpectedShares.of(one, budget)));
    isExplored = !now.isCancelled();
  }

  /** Runs what is left, and returns how it ended. */
  TrialsScreenState run(Cancellation cancel, Consumer<TrialsScreenState> observer) {
    if (!cancel.isCancelled()) {
      observer.accept(state(Phase.RUNNING));
    }
    explore(cancel);
    SeriesProgress end = series.run(cancel, now -> show(now, observer));
    return state(end, end.isComplete() ? Phase.DONE : Phase.CANCELLED);
  }

  private void show(SeriesProgress now, Consumer<TrialsScreenState> observer) {
    long moment = nanoTime.getAsLong();
    if (moment - lastShown >= PAUSE_NANOS) {
      lastShown = moment;
      observer.accept(state(now, Phase.RUNNING));
    }
  }

  /** Returns how it stands. */
  TrialsScreenState state(Phase phase) {
    return state(series.progress(), phase);
  }

  private TrialsScreenState state(SeriesProgress now, Phase phase) {
    for (int i = 0; i < pictures.size(); i++) {
      pictures.set(i, picture(now, i, phase));
    }
    return new TrialsScreenState(phase, setup, pictures, now.timeLeft(), fixes, Optional.empty());
  }

  /** What has not changed is not counted again. */
  @SuppressWarnings("ReferenceEquality") // Asked is not whether it is equal, which takes long.
  private RunPicture picture(SeriesProgress now, int place, Phase phase) {
    TrialProgress progress = now.runs().get(place);
    RunPicture before = pictures.get(place);
    Turn turn = turn(now, place, phase);
    return before.progress() == progress
            && before.expectedShares().equals(expectedShares.get(place))
        ? before.with(turn, now.left().get(place))
        : RunPicture.of(turn, progress, now.left().get(place), expectedShares.get(place));
  }

  private static Turn turn(SeriesProgress now, int place, Phase phase) {
    if (now.runs().get(place).isComplete()) {
      return Turn.DONE;
    }
    if (place != now.current()) {
      return Turn.WAITING;
    }
    return switch (phase) {
      case RUNNING -> Turn.RUNNING;
      case PAUSED, CANCELLED, FAILED -> Turn.STOPPED;
      case EMPTY, ESTIMATING, WARNED, DONE -> Turn.WAITING;
    };
  }
}

package dev.raceway.trial;

import dev.raceway.trial.result.InvalidTrialException;
import dev.raceway.trial.result.TrialLedger;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.StopSignal;
import dev.raceway.trial.run.TrialFailedException;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trials of several set-ups, one set-up after another, as one piece of work. A run that was
 * cancelled can be gone on with: pausing is cancelling and running again. No thread is left over
 * meanwhile, the finished trials are kept, and one that was under way is run anew. Several set-ups
 * are each run for a moment before their trials count; {@code naive} is not, for its first trials,
 * before the compiler has seen it, are what it is about.
 *
 * <p>For one thread at a time.
 */
public final class TrialSeries implements Series {

  /** So long a run tells better than a calibration how long the rest takes. */
  private static final double TELLING_SECONDS = 0.2;

  /**
   * Where set-ups are compared, none is to be the one during which the compiler was at work: each
   * runs for so long before its trials count.
   */
  private static final long WARM_UP_NANOS = 200_000_000;

  /** Enough for the compiler, and short even with a fair lock. */
  private static final int WARM_UP_INCREMENTS = 1_000;

  private final List<TrialSetup> setups;
  private final long trials;
  private final List<TrialProgress> results;
  private final List<Optional<DurationEstimate>> estimates;

  /** Where it is; the books of what is done are closed, for they are large. */
  private int place;

  private TrialLedger ledger;

  /**
   * Plans a series.
   *
   * @param setups what is tried, in order, at least one
   * @param trials of each, 1 to {@value Trials#MAX_TRIALS}
   * @throws InvalidTrialException if the number of trials is out of bounds
   */
  public TrialSeries(List<TrialSetup> setups, long trials) {
    this.setups = List.copyOf(setups);
    this.trials = trials;
    this.results =
        new ArrayList<>(setups.stream().map(one -> Trials.ledger(one, trials).progress()).toList());
    this.estimates = new ArrayList<>(Collections.nCopies(setups.size(), Optional.empty()));
    this.ledger = Trials.ledger(setups.get(0), trials);
  }

  /**
   * Estimates by a short calibration how long the whole series takes, and remembers it for the time
   * left. Nothing is measured if it cannot be long anyway.
   *
   * @param cancellation ends the calibration early, with a result that says little
   */
  @Override
  public DurationEstimate estimate(Cancellation cancellation) {
    double most = setups.stream().mapToDouble(setup -> DurationEstimate.most(setup, trials)).sum();
    if (most < DurationEstimate.LONG_NANOS) {
      return new DurationEstimate(0, (long) most);
    }
    DurationEstimate all = DurationEstimate.NOTHING;
    for (int i = 0; i < setups.size(); i++) {
      DurationEstimate one = Calibration.of(setups.get(i), trials, cancellation);
      estimates.set(i, Optional.of(one));
      all = all.plus(one);
    }
    return all;
  }

  /**
   * Runs all trials that have not ended yet and waits for them; see {@link Trials#run}.
   *
   * @param cancellation ends the run early; it can be gone on with
   * @param observer told at most 20 times a second how far it has come, and at once when a set-up
   *     is done and others are left; on the calling thread
   * @throws TrialFailedException if a thread failed, for example for want of memory
   */
  @Override
  public SeriesProgress run(Cancellation cancellation, Consumer<SeriesProgress> observer) {
    while (!isComplete() && !cancellation.isCancelled()) {
      warmUp(cancellation);
      StopSignal stop = new StopSignal(cancellation);
      note(Trials.goOn(ledger, stop, now -> observer.accept(note(now))));
      if (!results.get(place).isComplete()) {
        // Interrupting the caller ends all of it, as it ends a single run.
        break;
      }
      place++;
      if (!isComplete()) {
        ledger = Trials.ledger(setups.get(place), trials);
        observer.accept(progress());
      }
    }
    return progress();
  }

  private void warmUp(Cancellation cancellation) {
    TrialSetup setup = setups.get(place);
    boolean isCompared = setups.size() > 1 && results.get(place).trialsDone() == 0;
    if (isCompared && !setup.counter().collapses()) {
      int increments = Math.min(WARM_UP_INCREMENTS, setup.increments());
      TrialLedger thrownAway = Trials.ledger(setup.withAtMost(increments), Trials.MAX_TRIALS);
      Trials.goOn(thrownAway, new StopSignal(cancellation, WARM_UP_NANOS), progress -> {});
    }
  }

  private boolean isComplete() {
    return place == setups.size();
  }

  /** Returns what has been found so far. */
  @Override
  public SeriesProgress progress() {
    return new SeriesProgress(
        results, IntStream.range(0, setups.size()).mapToObj(this::left).toList());
  }

  private SeriesProgress note(TrialProgress now) {
    results.set(place, now);
    return progress();
  }

  private Optional<DurationEstimate> left(int of) {
    TrialProgress run = results.get(of);
    if (run.isComplete()) {
      return Optional.of(DurationEstimate.NOTHING);
    }
    double perSecond = run.trialsPerSecond().orElse(0);
    if (perSecond > 0 && run.trialsDone() > TELLING_SECONDS * perSecond) {
      long left = (long) ((trials - run.trialsDone()) * 1e9 / perSecond);
      return Optional.of(new DurationEstimate(left, left));
    }
    double share = 1 - (double) run.trialsDone() / trials;
    return estimates.get(of).map(whole -> whole.part(share));
  }
}

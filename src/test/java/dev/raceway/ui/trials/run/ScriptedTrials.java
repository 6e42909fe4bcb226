package dev.raceway.ui.trials.run;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.DurationEstimate;
import dev.raceway.trial.Machine;
import dev.raceway.trial.Series;
import dev.raceway.trial.SeriesProgress;
import dev.raceway.trial.TrialHarness;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trials that find the same on every computer: nothing runs, and what is found is made up from a
 * seed.
 *
 * @param most how many trials end, of all set-ups together; what comes after is under way for ever
 */
public record ScriptedTrials(long most) implements TrialHarness {

  private static final Machine MACHINE =
      new Machine("Scripted", 4, "17.0.1", "Scripted VM", "Linux");

  /** The sum of so many throws is about normal. */
  private static final int THROWS = 12;

  private static final int LAST = 20;
  private static final DurationEstimate SECONDS =
      new DurationEstimate(4_000_000_000L, 4_000_000_000L);

  /** Trials that all end. */
  public static ScriptedTrials toTheEnd() {
    return new ScriptedTrials(Long.MAX_VALUE);
  }

  @Override
  public Machine machine() {
    return MACHINE;
  }

  @Override
  public Series series(List<TrialSetup> setups, long trials) {
    return new Scripted(setups, trials, most);
  }

  private static final class Scripted implements Series {

    private final List<TrialSetup> setups;
    private final long trials;
    private final long most;
    private SeriesProgress now;

    Scripted(List<TrialSetup> setups, long trials, long most) {
      this.setups = setups;
      this.trials = trials;
      this.most = most;
      now = after(0);
    }

    private SeriesProgress after(long ended) {
      List<TrialProgress> runs = new ArrayList<>();
      long left = ended;
      for (TrialSetup setup : setups) {
        long here = Math.min(trials, left);
        runs.add(found(setup, here));
        left -= here;
      }
      return new SeriesProgress(
          runs,
          runs.stream()
              .map(run -> run.isComplete() ? DurationEstimate.NOTHING : SECONDS)
              .map(Optional::of)
              .toList());
    }

    private TrialProgress found(TrialSetup setup, long ended) {
      Random dice = new Random(17);
      List<Long> found =
          IntStream.range(0, (int) ended).mapToObj(trial -> found(setup, dice)).toList();
      return new TrialProgress(
          setup,
          trials,
          TrialOutcomes.of(setup, found),
          found.subList(Math.max(0, found.size() - LAST), found.size()),
          ended == 0 ? OptionalDouble.empty() : OptionalDouble.of(nanos(setup)),
          ended == 0 ? OptionalDouble.empty() : OptionalDouble.of(100));
    }

    private static boolean isSafe(TrialSetup setup) {
      return switch (setup.lock()) {
        case MUTEX, SEMAPHORE, MONITOR, FAIR -> true;
        case NONE, WRITE_ONLY, PER_THREAD -> !setup.counter().losesUpdates();
      };
    }

    private static double nanos(TrialSetup setup) {
      return setup.lock() != LockMode.NONE ? 41 : setup.counter() == CounterKind.PLAIN ? 1.9 : 11.4;
    }

    /** About a ninth is lost; of different amounts now of these and now of those. */
    private static long found(TrialSetup setup, Random dice) {
      double sum = IntStream.range(0, THROWS).mapToDouble(i -> dice.nextDouble()).sum();
      if (isSafe(setup)) {
        return setup.expected();
      }
      long updates = setup.hasSameAmount() ? setup.allIncrements() : setup.work().get(0).updates();
      double share = setup.hasSameAmount() ? 0.112 + (sum - 6) / 50 : (sum - 6) / 12;
      return setup.expected() - setup.amount() * Math.round(updates * share);
    }

    @Override
    public DurationEstimate estimate(Cancellation cancellation) {
      return DurationEstimate.NOTHING;
    }

    @Override
    public SeriesProgress run(Cancellation cancellation, Consumer<SeriesProgress> observer) {
      now = after(Math.min(most, setups.size() * trials));
      if (!now.isComplete()) {
        observer.accept(now);
        awaitCancelled(cancellation);
      }
      return now;
    }

    private static void awaitCancelled(Cancellation cancellation) {
      CountDownLatch cancelled = new CountDownLatch(1);
      Cancellation.Registration waiting = cancellation.onCancel(cancelled::countDown);
      try {
        cancelled.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        waiting.close();
      }
    }

    @Override
    public SeriesProgress progress() {
      return now;
    }
  }
}

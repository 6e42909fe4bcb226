package dev.raceway.ui.explore;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Share;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.sample.SampledOutcomes;
import dev.raceway.explore.sample.Sampling;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.ui.explore.Count.Task;
import dev.raceway.work.CancelToken;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Running;
import dev.raceway.work.Workplace;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Counts in the background, one set-up at a time; what nobody wants any more ends at once. */
final class Counting {

  /** As long as the command line tries. */
  static final int SECONDS = 20;

  static final int MOST_SAMPLES = 10_000;

  /** Longer than this nobody waits for an estimate; it takes what was drawn by then. */
  private static final int SECONDS_OF_SAMPLING = 3;

  private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final ExplorationProgress NOWHERE = new ExplorationProgress(0, 0, 0);

  private final LongSupplier clock;
  private final Limits limits;
  private final ReadOnlyObjectWrapper<Count> count =
      new ReadOnlyObjectWrapper<>(this, "count", new Count.Idle());
  private final Job<Count, Count> job;

  Counting(Workplace place, LongSupplier clock, Limits limits) {
    job = new Job<>(place, this::show);
    this.clock = clock;
    this.limits = limits;
  }

  ReadOnlyObjectProperty<Count> countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Counts all schedules from a state, then looks for witnesses. */
  void count(State from) {
    begin(Task.COUNT, answering -> answering.count(from));
  }

  /** Draws schedules from a state at random. */
  void estimate(State from, long seed) {
    begin(Task.ESTIMATE, answering -> answering.estimate(from, seed));
  }

  private void begin(Task task, Function<Answering, Count> work) {
    job.reset();
    count.set(new Count.Running(task, NOWHERE));
    job.start((cancel, progress) -> work.apply(new Answering(task, cancel, progress)));
  }

  private void show(JobState<Count, Count> now) {
    if (now instanceof Running<Count, Count> running) {
      running.progress().ifPresent(count::set);
    } else if (now instanceof Done<Count, Count> done) {
      count.set(done.result());
    } else if (now instanceof Failed<Count, Count> failed) {
      count.set(new Count.Failed(failed.reason()));
    }
  }

  /** Ends what is under way, by hand. */
  void cancel() {
    job.reset();
    if (count.get() instanceof Count.Running running) {
      count.set(new Count.Stopped(running.task(), Reason.BUDGET, true, running.soFar()));
    } else if (count.get() instanceof Count.Exact exact) {
      count.set(new Count.Exact(exact.counts(), exact.witnesses(), false, exact.byLuck()));
    }
  }

  /** Forgets everything. */
  void drop() {
    job.reset();
    count.set(new Count.Idle());
  }

  /** Returns whether anything is under way. */
  boolean isBusy() {
    return job.state().isRunning();
  }

  /** The answer to one question, on the thread that works it out. */
  private final class Answering implements Budget {

    private final Task task;
    private final CancelToken cancel;
    private final Consumer<Count> progress;
    private long begun = clock.getAsLong();
    private long reported = begun;
    private boolean reports = true;

    Answering(Task task, CancelToken cancel, Consumer<Count> progress) {
      this.task = task;
      this.cancel = cancel;
      this.progress = progress;
    }

    Count count(State from) {
      Answer<Counts> counted = Explorer.counts(from, limits, this);
      if (counted instanceof Answer.Inconclusive<Counts> stopped) {
        return new Count.Stopped(task, stopped.reason(), false, stopped.progress());
      }
      Counts counts = ((Answer.Exact<Counts>) counted).value();
      reports = false;
      Optional<BigInteger> byLuck = byLuck(from.program(), counts);
      progress.accept(new Count.Exact(counts, new TreeMap<>(), true, byLuck));
      return new Count.Exact(counts, witnesses(from, counts), false, byLuck);
    }

    /** Where amounts have both signs, some of the schedules that end right have lost updates. */
    private Optional<BigInteger> byLuck(Program program, Counts counts) {
      Optional<Share> right = Optional.ofNullable(counts.shares().get(program.expected()));
      boolean canBe =
          !program.hasOneSign() && counts.shares().size() > 1 && program.counter().losesUpdates();
      return canBe
              && Explorer.lossFree(program, limits, this) instanceof Answer.Exact<BigInteger> kept
          ? right.map(share -> share.schedules().subtract(kept.value()))
          : Optional.empty();
    }

    private SortedMap<Long, Witness> witnesses(State from, Counts counts) {
      Answer<SortedMap<Long, Witness>> found =
          Explorer.witnesses(from, counts.shares().keySet(), limits, this);
      return found instanceof Answer.Exact<SortedMap<Long, Witness>> exact
          ? exact.value()
          : new TreeMap<>();
    }

    Count estimate(State from, long seed) {
      List<SampledOutcomes> estimates = new ArrayList<>();
      for (Weighting weighting : Weighting.values()) {
        if (Sampling.isPossible(from, weighting)) {
          begun = clock.getAsLong();
          estimates.add(Sampling.of(from, weighting, seed, MOST_SAMPLES, this));
        }
      }
      return new Count.Estimated(estimates);
    }

    @Override
    public boolean allows(ExplorationProgress soFar) {
      long now = clock.getAsLong();
      if (reports && now - reported >= BETWEEN_REPORTS) {
        reported = now;
        progress.accept(new Count.Running(task, soFar));
      }
      int seconds = task == Task.COUNT ? SECONDS : SECONDS_OF_SAMPLING;
      return !cancel.isCancelled() && now - begun < TimeUnit.SECONDS.toNanos(seconds);
    }
  }
}

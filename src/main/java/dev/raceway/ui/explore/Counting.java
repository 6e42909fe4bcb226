package dev.raceway.ui.explore;

import dev.raceway.explore.Answer;
import dev.raceway.explore.Answer.Reason;
import dev.raceway.explore.Budget;
import dev.raceway.explore.Counts;
import dev.raceway.explore.Estimate;
import dev.raceway.explore.Explorer;
import dev.raceway.explore.HowFar;
import dev.raceway.explore.Limits;
import dev.raceway.explore.Sampling;
import dev.raceway.explore.Weighting;
import dev.raceway.explore.Witness;
import dev.raceway.model.State;
import dev.raceway.ui.explore.Count.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
  private static final HowFar NOWHERE = new HowFar(0, 0, 0);

  private final Executor background;
  private final Executor fxThread;
  private final LongSupplier clock;
  private final Limits limits;
  private final ReadOnlyObjectWrapper<Count> count =
      new ReadOnlyObjectWrapper<>(this, "count", new Count.Idle());
  private Optional<Job> job = Optional.empty();

  Counting(Executor background, Executor fxThread, LongSupplier clock, Limits limits) {
    this.background = background;
    this.fxThread = fxThread;
    this.clock = clock;
    this.limits = limits;
  }

  ReadOnlyObjectProperty<Count> countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Counts all schedules from a state, then looks for witnesses. */
  void count(State from) {
    begin(Task.COUNT, each -> each.count(from));
  }

  /** Draws schedules from a state at random. */
  void estimate(State from, long seed) {
    begin(Task.ESTIMATE, each -> each.estimate(from, seed));
  }

  /** Ends what is under way, by hand. */
  void cancel() {
    if (count.get() instanceof Count.Running running) {
      end();
      count.set(new Count.Stopped(running.task(), Reason.BUDGET, true, running.soFar()));
    } else {
      end();
      if (count.get() instanceof Count.Exact exact) {
        count.set(new Count.Exact(exact.counts(), exact.witnesses(), false));
      }
    }
  }

  /** Forgets everything. */
  void drop() {
    end();
    count.set(new Count.Idle());
  }

  /** Tells whether anything is under way. */
  boolean isBusy() {
    return job.isPresent();
  }

  private void end() {
    job.ifPresent(Job::end);
    job = Optional.empty();
  }

  private void begin(Task task, Consumer<Job> work) {
    end();
    Job next = new Job(task);
    job = Optional.of(next);
    count.set(new Count.Running(task, NOWHERE));
    background.execute(() -> next.work(work));
  }

  /** Work on the other thread, and what it tells on this one. */
  private final class Job implements Budget {

    private final Task task;
    private volatile boolean ended;
    private long begun;
    private long reported;
    private boolean reports = true;

    Job(Task task) {
      this.task = task;
    }

    void end() {
      ended = true;
    }

    void work(Consumer<Job> work) {
      if (ended) {
        return;
      }
      begun = clock.getAsLong();
      reported = begun;
      try {
        work.accept(this);
      } catch (RuntimeException | OutOfMemoryError e) {
        last(new Count.Failed(String.valueOf(e.getMessage())));
      }
    }

    void count(State from) {
      Answer<Counts> counted = Explorer.counts(from, limits, this);
      if (counted instanceof Answer.Exact<Counts> exact) {
        reports = false;
        tell(new Count.Exact(exact.value(), new TreeMap<>(), true), false);
        search(from, exact.value());
      } else if (counted instanceof Answer.GaveUp<Counts> stopped) {
        last(new Count.Stopped(task, stopped.reason(), false, stopped.howFar()));
      }
    }

    private void search(State from, Counts counts) {
      Answer<SortedMap<Long, Witness>> found =
          Explorer.witnesses(from, counts.shares().keySet(), limits, this);
      SortedMap<Long, Witness> witnesses =
          found instanceof Answer.Exact<SortedMap<Long, Witness>> exact
              ? exact.value()
              : new TreeMap<>();
      last(new Count.Exact(counts, witnesses, false));
    }

    void estimate(State from, long seed) {
      List<Estimate> estimates = new ArrayList<>();
      for (Weighting weighting : Weighting.values()) {
        if (Sampling.isPossible(from, weighting)) {
          begun = clock.getAsLong();
          estimates.add(Sampling.of(from, weighting, seed, MOST_SAMPLES, this));
        }
      }
      last(new Count.Estimated(estimates));
    }

    @Override
    public boolean allows(HowFar soFar) {
      long now = clock.getAsLong();
      if (reports && now - reported >= BETWEEN_REPORTS) {
        reported = now;
        tell(new Count.Running(task, soFar), false);
      }
      int seconds = task == Task.COUNT ? SECONDS : SECONDS_OF_SAMPLING;
      return !ended && now - begun < TimeUnit.SECONDS.toNanos(seconds);
    }

    private void last(Count result) {
      tell(result, true);
    }

    private void tell(Count now, boolean isLast) {
      fxThread.execute(
          () -> {
            if (!ended) {
              count.set(now);
              if (isLast) {
                job = Optional.empty();
              }
            }
          });
    }
  }
}

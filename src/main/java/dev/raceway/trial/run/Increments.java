package dev.raceway.trial.run;

import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.Counter;
import dev.raceway.engine.counter.TrialBrackets;
import dev.raceway.engine.counter.TrialCounters;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.trial.result.TrialSetup;
import java.util.List;
import java.util.stream.IntStream;

/** The increments of a set-up, on a counter for each trial of a batch. */
final class Increments implements Work {

  private final List<ThreadWork> work;
  private final long start;
  private final int chunk;
  private final boolean inMonitor;
  private final Counter[] counters;
  private final List<Bracket> brackets;
  private final StopSignal stop;

  Increments(TrialSetup setup, int batch, StopSignal stop) {
    this.work = setup.work();
    this.start = setup.start();
    this.chunk = PollInterval.of(setup);
    this.inMonitor = setup.lock() == LockMode.MONITOR;
    this.counters =
        IntStream.range(0, batch)
            .mapToObj(i -> TrialCounters.of(setup.counter(), setup.lock(), setup.start()))
            .toArray(Counter[]::new);
    this.brackets = TrialBrackets.of(setup.lock(), setup.permits(), setup.threads());
    this.stop = stop;
  }

  @Override
  public boolean run(int thread, int trial) {
    Counter counter = counters[trial];
    Bracket bracket = brackets.get(thread);
    int increments = work.get(thread).updates();
    long amount = work.get(thread).amount();
    for (int done = 0; done < increments; ) {
      if (stop.isSet()) {
        return false;
      }
      int times = Math.min(chunk, increments - done);
      if (inMonitor) {
        counter.repeatSynchronized(times, amount);
      } else {
        counter.repeat(times, bracket, amount);
      }
      done += times;
    }
    return true;
  }

  /** Of short trials, as many are done between two looks at the halt as make a chunk together. */
  @Override
  public int run(int thread, int from, int to) {
    int increments = work.get(thread).updates();
    long amount = work.get(thread).amount();
    Bracket bracket = brackets.get(thread);
    if (increments > chunk || inMonitor) {
      return Work.super.run(thread, from, to);
    }
    for (int next = from; next < to; ) {
      if (stop.isSet()) {
        return next;
      }
      int end = Math.min(next + chunk / increments, to);
      counters[next].repeatEach(counters, next, end, increments, bracket, amount);
      next = end;
    }
    return to;
  }

  @Override
  public long take(int trial) {
    long found = counters[trial].get();
    counters[trial].reset(start);
    return found;
  }

  @Override
  public void take(long[] found, int number) {
    counters[0].takeEach(counters, found, number, start);
  }
}

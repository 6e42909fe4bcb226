package dev.raceway.benchmark;

import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.Counter;
import dev.raceway.engine.counter.TrialBrackets;
import dev.raceway.engine.counter.TrialCounters;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The trial loops of the engine beside bare ones, on one thread, after everything was used. */
final class TrialLoop {

  private static final int WARM_UP = 10;
  private static final int PAIRS = 31;
  private static final int CALLS = 20;
  private static final int INCREMENTS = 100_000;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** What is compared: a counter kind and lock mode, and the same written by hand. */
  private record Rival(CounterKind kind, LockMode mode, IntConsumer bare) {}

  private TrialLoop() {}

  static List<ResultRow> rows() {
    History.make();
    return rivals(new BareCounter(1)).flatMap(TrialLoop::rows).toList();
  }

  private static Stream<Rival> rivals(BareCounter bare) {
    return Stream.of(
        new Rival(CounterKind.PLAIN, LockMode.NONE, bare::repeat),
        new Rival(CounterKind.VOLATILE, LockMode.NONE, bare::repeatVolatile),
        new Rival(CounterKind.CAS, LockMode.NONE, bare::repeatCas),
        new Rival(CounterKind.ATOMIC, LockMode.NONE, bare::repeatAtomic),
        new Rival(CounterKind.ADDER, LockMode.NONE, bare::repeatAdder),
        new Rival(CounterKind.NAIVE, LockMode.NONE, bare::repeatNaive),
        new Rival(CounterKind.PLAIN, LockMode.MUTEX, bare::repeatLocked),
        new Rival(CounterKind.PLAIN, LockMode.FAIR, bare::repeatFair),
        new Rival(CounterKind.PLAIN, LockMode.SEMAPHORE, bare::repeatPermitted),
        new Rival(CounterKind.PLAIN, LockMode.MONITOR, bare::repeatSynchronized));
  }

  private static Stream<ResultRow> rows(Rival rival) {
    Counter counter = TrialCounters.of(rival.kind(), rival.mode(), 0);
    Bracket bracket = TrialBrackets.of(rival.mode(), 1, 1).get(0);
    IntConsumer engine =
        rival.mode() == LockMode.MONITOR
            ? times -> counter.repeatSynchronized(times, 1)
            : times -> counter.repeat(times, bracket, 1);
    Pairs pairs =
        Pairs.measure(WARM_UP, PAIRS, () -> nanosOfOne(rival.bare()), () -> nanosOfOne(engine));
    String name = rival.kind().text() + "/" + rival.mode().text();
    return Stream.of(
        new ResultRow(name + ", bare loop", "ns an increment", Spread.of(pairs.first()), ""),
        new ResultRow(name + ", trial loop", "ns an increment", Spread.of(pairs.second()), ""),
        new ResultRow(name + ", speed of the trial loop to the bare", "", pairs.ratios(), "≥ 0.9"));
  }

  /** In the thread's own processor time: what other programs take is not the loop's. */
  private static double nanosOfOne(IntConsumer loop) {
    long begun = CLOCK.getCurrentThreadCpuTime();
    for (int i = 0; i < CALLS; i++) {
      loop.accept(INCREMENTS);
    }
    return (CLOCK.getCurrentThreadCpuTime() - begun) / ((double) CALLS * INCREMENTS);
  }
}

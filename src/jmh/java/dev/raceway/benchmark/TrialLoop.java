package dev.raceway.benchmark;

import dev.raceway.engine.Bracket;
import dev.raceway.engine.Counter;
import dev.raceway.engine.TrialBrackets;
import dev.raceway.engine.TrialCounters;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The trial loop of the engine beside a bare one, on one thread, after everything was used. */
final class TrialLoop {

  private static final int WARM_UP = 20;
  private static final int PAIRS = 51;
  private static final int CALLS = 50;
  private static final int INCREMENTS = 100_000;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private TrialLoop() {}

  static List<Row> rows() {
    History.make();
    BareCounter bare = new BareCounter();
    return Stream.concat(
            rows(LockMode.NONE, bare::repeat), rows(LockMode.MUTEX, bare::repeatLocked))
        .toList();
  }

  private static Stream<Row> rows(LockMode mode, IntConsumer bare) {
    Counter counter = TrialCounters.of(CounterKind.PLAIN, mode, 1);
    Bracket bracket = TrialBrackets.of(mode, 1).get(0);
    IntConsumer engine = times -> counter.repeat(times, bracket);
    Pairs pairs = Pairs.measure(WARM_UP, PAIRS, () -> nanosOfOne(bare), () -> nanosOfOne(engine));
    String name = "plain/" + mode.text();
    return Stream.of(
        new Row(name + ", bare loop", "ns an increment", Spread.of(pairs.first()), ""),
        new Row(name + ", trial loop", "ns an increment", Spread.of(pairs.second()), ""),
        new Row(name + ", speed of the trial loop to the bare", "", pairs.ratios(), "≥ 0.9"));
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

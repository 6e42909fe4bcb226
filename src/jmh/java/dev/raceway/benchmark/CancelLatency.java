package dev.raceway.benchmark;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.Cancellation;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long it takes from the wish to end until no thread is left, in the middle of a long trial.
 */
final class CancelLatency {

  private static final int TIMES = 21;
  private static final int LATEST_MILLIS = 400;

  private record Case(CounterKind kind, LockMode mode) {}

  private CancelLatency() {}

  static List<Row> rows() {
    return Stream.of(
            new Case(CounterKind.PLAIN, LockMode.NONE),
            new Case(CounterKind.CAS, LockMode.NONE),
            new Case(CounterKind.NAIVE, LockMode.NONE),
            new Case(CounterKind.PLAIN, LockMode.MUTEX),
            new Case(CounterKind.PLAIN, LockMode.MONITOR),
            new Case(CounterKind.PLAIN, LockMode.FAIR))
        .map(CancelLatency::row)
        .toList();
  }

  private static Row row(Case one) {
    SplittableRandom random = new SplittableRandom(1);
    TrialSetup setup = TrialSetup.plain(5, TrialSetup.MAX_INCREMENTS).with(one.kind(), one.mode());
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      millis.add(latency(setup, random.nextInt(1, LATEST_MILLIS)));
    }
    String name = "cancel, 5 × 10^9 %s/%s".formatted(one.kind().text(), one.mode().text());
    return new Row(name, "ms", Spread.of(millis), "all ≤ 100");
  }

  private static double latency(TrialSetup setup, int afterMillis) {
    Cancellation cancellation = new Cancellation();
    Thread trials =
        new Thread(() -> Trials.run(setup, Trials.MAX_TRIALS, cancellation, progress -> {}));
    trials.start();
    try {
      TimeUnit.MILLISECONDS.sleep(afterMillis);
      long wished = System.nanoTime();
      cancellation.cancel();
      trials.join();
      return (System.nanoTime() - wished) / 1e6;
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a benchmark", e);
    }
  }
}

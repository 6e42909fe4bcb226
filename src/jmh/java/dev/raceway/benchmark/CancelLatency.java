package dev.raceway.benchmark;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
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

  private record Case(int threads, int increments, CounterKind kind, LockMode mode) {

    static Case large(CounterKind kind, LockMode mode) {
      return new Case(5, TrialSetup.MAX_INCREMENTS, kind, mode);
    }

    TrialSetup setup() {
      return TrialSetup.plain(threads, increments).with(kind, mode);
    }
  }

  private CancelLatency() {}

  static List<ResultRow> rows() {
    return Stream.of(
            Case.large(CounterKind.PLAIN, LockMode.NONE),
            Case.large(CounterKind.CAS, LockMode.NONE),
            Case.large(CounterKind.NAIVE, LockMode.NONE),
            Case.large(CounterKind.PLAIN, LockMode.MUTEX),
            Case.large(CounterKind.PLAIN, LockMode.MONITOR),
            Case.large(CounterKind.PLAIN, LockMode.FAIR),
            // Many short trials between two meetings, for threads share a processor.
            new Case(8, 1, CounterKind.PLAIN, LockMode.FAIR))
        .map(CancelLatency::row)
        .toList();
  }

  private static ResultRow row(Case one) {
    SplittableRandom random = new SplittableRandom(1);
    TrialSetup setup = one.setup();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      millis.add(latency(setup, random.nextInt(1, LATEST_MILLIS)));
    }
    String name =
        "cancel, %d × %,d %s/%s"
            .formatted(one.threads(), one.increments(), one.kind().text(), one.mode().text());
    return new ResultRow(name, "ms", Spread.of(millis), "all ≤ 100");
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

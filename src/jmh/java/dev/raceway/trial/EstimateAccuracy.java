package dev.raceway.trial;

import dev.raceway.benchmark.ResultRow;
import dev.raceway.benchmark.Spread;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long trials took, divided by what the calibration had said. */
public final class EstimateAccuracy {

  private static final int TIMES = 11;

  private record Work(TrialSetup setup, long trials) {}

  private static final List<Work> WORKS =
      List.of(
          new Work(TrialSetup.plain(2, 1), 2_000_000),
          new Work(TrialSetup.plain(2, 10), 500_000),
          new Work(TrialSetup.plain(5, 100_000), 200),
          new Work(classic(CounterKind.PLAIN, LockMode.MUTEX), 30),
          new Work(classic(CounterKind.PLAIN, LockMode.MONITOR), 30),
          new Work(classic(CounterKind.ATOMIC, LockMode.NONE), 60),
          new Work(classic(CounterKind.NAIVE, LockMode.NONE), 800),
          new Work(TrialSetup.plain(2, 100_000_000), 1));

  private EstimateAccuracy() {}

  private static TrialSetup classic(CounterKind kind, LockMode mode) {
    return TrialSetup.plain(5, 100_000).with(kind, mode);
  }

  /** Measures. */
  public static List<ResultRow> rows() {
    return WORKS.stream().map(EstimateAccuracy::row).toList();
  }

  private static ResultRow row(Work work) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      Cancellation never = new Cancellation();
      long said = Calibration.of(work.setup(), work.trials(), never).highNanos();
      long begun = System.nanoTime();
      Trials.run(work.setup(), work.trials(), never, progress -> {});
      ratios.add((double) (System.nanoTime() - begun) / said);
    }
    TrialSetup setup = work.setup();
    String name =
        String.format(
            Locale.ROOT,
            "estimate, %d × %,d %s/%s, took of said",
            setup.threads(),
            setup.increments(),
            setup.counter().text(),
            setup.lock().text());
    return new ResultRow(name, "", Spread.of(ratios), "0.33 – 3");
  }
}

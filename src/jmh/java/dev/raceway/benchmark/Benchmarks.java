package dev.raceway.benchmark;

import dev.raceway.trial.EstimateAccuracy;
import dev.raceway.trial.result.CountingBenchmark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks that are named, or all, and prints the table of each as soon as it is
 * measured, so that one that fails takes none of the others with it.
 */
public final class Benchmarks {

  private interface Measurement {
    List<ResultRow> rows() throws RunnerException;
  }

  private static final Map<String, Measurement> ALL =
      new TreeMap<>(
          Map.of(
              "cancel",
              CancelLatency::rows,
              "count",
              () -> JmhRows.of(CountingBenchmark.class),
              "estimate",
              EstimateAccuracy::rows,
              "explore",
              Exploring::rows,
              "gil",
              InterpreterLocks::rows,
              "loop",
              TrialLoop::rows,
              "replay",
              () -> JmhRows.of(ReplayBenchmark.class),
              "small",
              SmallTrials::rows,
              "start",
              StartUp::rows,
              "steps",
              () -> JmhRows.of(StepsBenchmark.class)));

  private Benchmarks() {}

  /** Takes the names of those that are to be run. */
  public static void main(String[] names) throws RunnerException {
    Set<String> wanted = names.length == 0 ? ALL.keySet() : Set.of(names);
    if (!ALL.keySet().containsAll(wanted)) {
      throw new IllegalArgumentException("benchmarks are " + ALL.keySet() + ", not " + wanted);
    }
    System.out.println(machine());
    for (Map.Entry<String, Measurement> each : ALL.entrySet()) {
      if (wanted.contains(each.getKey())) {
        System.out.println("measuring " + each.getKey() + " ...");
        List<ResultRow> rows = each.getValue().rows();
        System.out.println();
        System.out.println(ResultRow.HEAD);
        rows.forEach(System.out::println);
        System.out.println();
      }
    }
  }

  private static String machine() {
    return "%d processors, %s %s, %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vm.name"),
            Runtime.version(),
            System.getProperty("os.name"));
  }
}

package dev.raceway.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures everything that performance.md states, and prints its table. With arguments it runs JMH
 * alone, with those.
 */
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String... arguments) throws Exception {
    if (arguments.length > 0) {
      org.openjdk.jmh.Main.main(arguments);
      return;
    }
    List<Row> rows = new ArrayList<>();
    Beforehand.useEverything();
    rows.addAll(TrialSpeed.rows());
    rows.addAll(BatchSpeed.rows());
    rows.addAll(stepping());
    System.out.println();
    System.out.println(machine());
    System.out.println();
    System.out.println(Row.HEAD);
    rows.forEach(System.out::println);
  }

  private static List<Row> stepping() throws RunnerException, CommandLineOptionException {
    List<Row> rows = new ArrayList<>();
    for (RunResult result : new Runner(new CommandLineOptions("SteppingBenchmark")).run()) {
      Statistics all = result.getPrimaryResult().getStatistics();
      Spread spread = new Spread(all.getPercentile(50), all.getMin(), all.getMax());
      rows.add(
          result.getPrimaryResult().getLabel().equals("step")
              ? new Row("steps of real threads", spread, "a second", "≥ 25000")
              : new Row("replay of 1,000 steps on fresh threads", spread, "ms", ""));
    }
    return rows;
  }

  private static String machine() {
    return "%d processors, %s %s, %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vm.name"),
            System.getProperty("java.version"),
            System.getProperty("os.name"));
  }
}

package dev.raceway.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lines of the table from a benchmark that JMH runs, one for each combination of parameters. */
final class JmhRows {

  private static final Map<String, String> TARGETS = Map.of("steps", "≥ 25,000", "count", "≤ 4");

  private JmhRows() {}

  static List<ResultRow> of(Class<?> benchmark) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(benchmark.getName())
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    return results.stream().map(JmhRows::row).toList();
  }

  private static ResultRow row(RunResult result) {
    BenchmarkParams params = result.getParams();
    String name = params.getBenchmark().replaceAll(".*\\.", "");
    return new ResultRow(
        name + ", " + given(params),
        result.getPrimaryResult().getScoreUnit(),
        Spread.of(
            result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList()),
        TARGETS.getOrDefault(name, ""));
  }

  private static String given(BenchmarkParams params) {
    return params.getParamsKeys().stream()
        .map(key -> key + " " + params.getParam(key))
        .collect(Collectors.joining(", "));
  }
}

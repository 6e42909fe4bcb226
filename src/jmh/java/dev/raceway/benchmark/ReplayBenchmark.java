package dev.raceway.benchmark;

import dev.raceway.engine.RealRun;
import dev.raceway.model.Decision;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fresh real threads, brought by 1,000 steps to where the run went on, and ended. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class ReplayBenchmark {

  private static final int STEPS = 1_000;

  @Param({"2", "5"})
  private int threads;

  @Param({"none", "mutex"})
  private String lock;

  private RandomRun random;
  private List<Decision> decisions;

  /** Chooses the schedule, the same each time. */
  @Setup
  public void choose() {
    random = RandomRun.of(threads, lock);
    decisions = random.decisions(STEPS);
  }

  /** Replays. */
  @Benchmark
  public void replay() {
    try (RealRun run = new RealRun(random.program())) {
      decisions.forEach(run::apply);
    }
  }
}

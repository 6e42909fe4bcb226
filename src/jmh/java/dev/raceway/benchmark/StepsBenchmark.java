package dev.raceway.benchmark;

import dev.raceway.engine.RealRun;
import dev.raceway.model.Decision;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Steps of real threads, each compared with the model; starting the threads is not counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class StepsBenchmark {

  private static final int STEPS = 6_000;

  @Param({"2", "5"})
  private int threads;

  @Param({"none", "mutex"})
  private String lock;

  private RandomRun random;
  private List<Decision> decisions;
  private RealRun run;

  /** Chooses the schedule, the same each time. */
  @Setup
  public void choose() {
    random = RandomRun.of(threads, lock);
    decisions = random.decisions(STEPS);
  }

  /** Starts the threads. */
  @Setup(Level.Invocation)
  public void start() {
    run = new RealRun(random.program());
  }

  /** Ends the threads. */
  @TearDown(Level.Invocation)
  public void end() {
    run.close();
  }

  /** Steps. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public void steps() {
    decisions.forEach(run::apply);
  }
}

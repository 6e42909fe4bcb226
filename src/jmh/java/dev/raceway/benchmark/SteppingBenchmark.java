package dev.raceway.benchmark;

import dev.raceway.engine.RealRun;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.Trace;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Stepping real threads, with the check against the model after every step. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class SteppingBenchmark {

  private static final int STEPS = 1_000;
  private static final Program PROGRAM = Program.plain(2, 200);
  private static final List<Decision> DECISIONS =
      Trace.of(PROGRAM).followed(new RandomChoice(1), STEPS).decisions();

  /** A run at its start, made anew for each thousand steps and not measured. */
  @State(Scope.Benchmark)
  public static class Started {

    private RealRun run;

    @Setup(Level.Invocation)
    public void start() {
      run = new RealRun(PROGRAM);
    }

    @TearDown(Level.Invocation)
    public void end() {
      run.close();
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(STEPS)
  public void step(Started started) {
    DECISIONS.forEach(started.run::apply);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public long replay() {
    try (RealRun run = new RealRun(PROGRAM)) {
      DECISIONS.forEach(run::apply);
      return run.state().count();
    }
  }
}

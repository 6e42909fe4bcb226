package dev.raceway.trial.result;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Counting outcomes: few values, a bell of many, and a million distinct ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class CountingBenchmark {

  private static final int BATCH = 1 << 13;
  private static final int BATCHES = 1 << 7;
  private static final int PARTS = 12;

  /** So many are spread evenly, which is the worst that can come. */
  private static final int EVEN = 1_000_000;

  /** How many values the outcomes are spread over. */
  @Param({"2", "20", "1000", "100000", "" + EVEN})
  private int values;

  private final long[][] batches = new long[BATCHES][BATCH];
  private OutcomeCounter counts;

  /** Throws the outcomes: a sum of dice, as those of long trials are, the same each time. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    for (long[] batch : batches) {
      for (int i = 0; i < BATCH; i++) {
        batch[i] = 1 + (values == EVEN ? random.nextLong(EVEN) : bell(random));
      }
    }
    counts = new OutcomeCounter(TrialSetup.plain(1, 2_000_000));
  }

  private long bell(SplittableRandom random) {
    double sum = 0;
    for (int part = 0; part < PARTS; part++) {
      sum += random.nextDouble();
    }
    return (long) (sum / PARTS * values);
  }

  /** Counts them all, a batch at a time as trials do. */
  @Benchmark
  @OperationsPerInvocation(BATCHES * BATCH)
  public void count() {
    for (long[] batch : batches) {
      counts.add(batch, BATCH);
    }
  }
}

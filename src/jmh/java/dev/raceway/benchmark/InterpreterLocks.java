package dev.raceway.benchmark;

import dev.raceway.gil.Measurement;
import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Recording;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import dev.raceway.gil.result.Workload;
import dev.raceway.gil.result.Workload.Reads;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What an interpreter lock costs, how fair it is, and what writing down its holders costs. */
final class InterpreterLocks {

  private static final int TIMES = 7;
  private static final int PAIRS = 15;
  private static final long TWO_SECONDS = 2_000_000_000;

  /** Divisions of all threads together, about four seconds on a usual computer. */
  private static final int LONG = 2_000_000_000;

  private InterpreterLocks() {}

  static List<ResultRow> rows() {
    List<ResultRow> rows = new ArrayList<>();
    rows.addAll(speedUps(Task.CPU, 2, "0.85 – 1.15", "≥ 1.6"));
    rows.addAll(speedUps(Task.IO, 5, "≥ 4.0", ""));
    rows.addAll(speedUps(Task.MIXED, 2, "", ""));
    rows.add(recording(GilSetup.USUAL_SWITCH_MICROS));
    rows.add(recording(GilSetup.MIN_SWITCH_MICROS));
    for (int threads : List.of(2, 3, 5, 8)) {
      rows.add(fairness(threads));
    }
    return rows;
  }

  private static List<ResultRow> speedUps(Task task, int threads, String gil, String free) {
    GilSetup setup = new GilSetup(task, threads, GilSetup.USUAL_SWITCH_MICROS);
    List<GilResult> results = Stream.generate(() -> run(setup)).limit(TIMES).toList();
    String name = "%s, %d threads, speed-up ".formatted(task.text(), threads);
    return List.of(
        row(name + "under a GIL", results, result -> speedUp(result, Mode.GIL), gil),
        row(name + "without", results, result -> speedUp(result, Mode.FREE), free));
  }

  private static ResultRow row(
      String name, List<GilResult> results, ToDoubleFunction<GilResult> value, String target) {
    return new ResultRow(
        name, "", Spread.of(results.stream().mapToDouble(value).boxed().toList()), target);
  }

  /** The wall time under the lock with recording, divided by that without. */
  private static ResultRow recording(long switchMicros) {
    GilSetup setup = new GilSetup(Task.CPU, 2, switchMicros);
    Pairs pairs =
        Pairs.measure(
            1,
            PAIRS,
            () -> wallMillis(setup, Recording.ON),
            () -> wallMillis(setup, Recording.OFF));
    return new ResultRow(
        "recording on to off, switch interval %s ms".formatted(setup.switchMillis()),
        "",
        pairs.ratios(),
        "");
  }

  private static double wallMillis(GilSetup setup, Recording recording) {
    return underLock(setup, Workload.USUAL, recording).wallMillis();
  }

  /** The lowest share of the lock over two seconds, divided by the equal share. */
  private static ResultRow fairness(int threads) {
    GilSetup setup = new GilSetup(Task.CPU, threads, GilSetup.USUAL_SWITCH_MICROS);
    List<Double> lowest = Stream.generate(() -> lowestShare(setup)).limit(5).toList();
    return new ResultRow(
        "lowest share of %d threads over 2 s, of the equal share".formatted(threads),
        "",
        Spread.of(lowest),
        "≥ 0.6");
  }

  private static double lowestShare(GilSetup setup) {
    Workload load = new Workload(List.of(LONG / setup.threads()), Reads.of(1, 1), Reads.of(1, 1));
    LongSummaryStatistics held =
        underLock(setup, load, Recording.ON).timelines().stream()
            .mapToLong(timeline -> timeline.in(Phase.RUNNING, 0, TWO_SECONDS))
            .summaryStatistics();
    return held.getMin() / held.getAverage();
  }

  private static double speedUp(GilResult result, Mode mode) {
    return result.speedUp(mode).orElseThrow();
  }

  private static GilResult run(GilSetup setup) {
    return Measurement.run(setup, Workload.USUAL, new Cancellation(), progress -> {});
  }

  private static ModeResult underLock(GilSetup setup, Workload load, Recording recording) {
    return Measurement.runOne(setup, load, Mode.GIL, recording, new Cancellation()).orElseThrow();
  }
}

package dev.raceway.benchmark;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Counting all schedules of {@code plain} without a lock, and finding the witnesses as well. */
final class Exploring {

  private static final int TIMES = 5;
  private static final double NANOS = 1e6;

  private record Size(int threads, int increments, String target) {}

  private static final List<Size> SIZES =
      List.of(
          new Size(2, 10, ""),
          new Size(2, 20, ""),
          new Size(2, 25, "≤ 10 s"),
          new Size(2, 50, ""),
          new Size(3, 5, "≤ 10 s"),
          new Size(3, 10, ""),
          new Size(4, 3, ""),
          new Size(5, 2, "≤ 10 s"),
          new Size(5, 3, ""),
          new Size(8, 1, "≤ 10 s"));

  private Exploring() {}

  static List<ResultRow> rows() {
    List<ResultRow> rows = new ArrayList<>();
    for (Size size : SIZES) {
      State start = State.start(Program.plain(size.threads(), size.increments()));
      Exact<Counts> counts = (Exact<Counts>) Explorer.counts(start, Limits.USUAL, Budget.ENDLESS);
      String name =
          String.format(
              Locale.ROOT,
              "%d threads × %d, %,d states",
              size.threads(),
              size.increments(),
              counts.value().states());
      rows.add(row(name + ": counts", "", () -> counts(start)));
      rows.add(row(name + ": counts and witnesses", size.target(), () -> outcomes(start)));
    }
    return rows;
  }

  private static Answer<Counts> counts(State start) {
    return Explorer.counts(start, Limits.USUAL, Budget.ENDLESS);
  }

  private static Answer<Outcomes> outcomes(State start) {
    return Explorer.outcomes(start, Limits.USUAL, Budget.ENDLESS);
  }

  private static ResultRow row(String name, String target, Supplier<Answer<?>> work) {
    List<Double> times = new ArrayList<>();
    for (int i = -1; i < TIMES; i++) {
      long begun = System.nanoTime();
      if (!(work.get() instanceof Exact)) {
        throw new IllegalStateException(name + " gave up");
      }
      if (i >= 0) {
        times.add((System.nanoTime() - begun) / NANOS);
      }
    }
    return new ResultRow(name, "ms", Spread.of(times), target);
  }
}

package dev.raceway.picture.graph;

import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Program;
import dev.raceway.picture.graph.GraphLine.Kind;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Chooses the paths that a progress graph shows. */
public final class GraphLines {

  /** Longer schedules would take too long to follow between two frames. */
  private static final int LONGEST = 12_000;

  private GraphLines() {}

  /** Returns the path of a run, if it runs on the squares of a grid. */
  public static Optional<GraphLine> run(ProgressGrid grid, Trace trace) {
    return Optional.of(trace)
        .filter(run -> run.length() > 0)
        .flatMap(run -> line(grid, Kind.RUN, run));
  }

  /**
   * Returns a path that ends wrong, and one that ends right.
   *
   * @param found schedules to the final values that they end at
   * @param selected the wrong value, if a person chose one; else the one that is farthest off
   */
  public static List<GraphLine> witnesses(
      ProgressGrid grid, SortedMap<Long, Witness> found, Optional<Long> selected) {
    long expected = grid.program().expected();
    List<GraphLine> lines = new ArrayList<>();
    Optional<Long> chosen = selected.filter(value -> value != expected);
    chosen
        .or(() -> found.keySet().stream().max(farthest(expected)))
        .filter(value -> value != expected)
        .flatMap(value -> witness(grid, Kind.LOST, found.get(value)))
        .ifPresent(lines::add);
    witness(grid, Kind.EXACT, found.get(expected)).ifPresent(lines::add);
    return lines;
  }

  /** Of two that are as far off, the lower, as for the worst schedule. */
  private static Comparator<Long> farthest(long expected) {
    return Comparator.comparingLong((Long value) -> Math.abs(value - expected))
        .thenComparing(Comparator.reverseOrder());
  }

  private static Optional<GraphLine> witness(ProgressGrid grid, Kind kind, Witness found) {
    Program program = grid.program();
    return Optional.ofNullable(found)
        .map(Witness::schedule)
        .filter(schedule -> ShortSchedule.length(schedule) <= LONGEST)
        .flatMap(schedule -> line(grid, kind, Trace.of(program, schedule)));
  }

  private static Optional<GraphLine> line(ProgressGrid grid, Kind kind, Trace trace) {
    return GraphPath.of(grid, trace).map(path -> new GraphLine(kind, path, trace));
  }
}

package dev.raceway.ui.explore.graph;

import dev.raceway.ui.explore.graph.Line.Kind;
import java.util.List;
import java.util.Optional;

/**
 * All that the graph shows.
 *
 * @param grid the grid, if the program has one
 * @param noGrid why it has none
 * @param runIsOff whether the run of the Step screen does not fit it, though it is this program's:
 *     the lock switch was thrown in its middle
 * @param drawing what a person has drawn, if there is a grid
 * @param lines the paths, the one below the others first
 */
record GraphPicture(
    Optional<Grid> grid,
    Optional<NoGrid> noGrid,
    boolean runIsOff,
    Optional<Drawing> drawing,
    List<Line> lines) {

  GraphPicture {
    lines = List.copyOf(lines);
  }

  /** Returns the path of a kind, if it is shown. */
  Optional<Line> line(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).findFirst();
  }
}

package dev.raceway.ui.explore.graph;

import dev.raceway.model.Refusal;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.GraphLine;
import dev.raceway.picture.graph.GraphLine.Kind;
import dev.raceway.picture.graph.NoGrid;
import dev.raceway.picture.graph.ProgressGrid;
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
 * @param refused the step that was asked for last, if it could not be drawn
 */
record GraphPicture(
    Optional<ProgressGrid> grid,
    Optional<NoGrid> noGrid,
    boolean runIsOff,
    Optional<Drawing> drawing,
    List<GraphLine> lines,
    Optional<Refused> refused) {

  /**
   * A step that cannot be.
   *
   * @param thread who cannot make it
   * @param why not
   */
  record Refused(ThreadId thread, Refusal why) {}

  GraphPicture {
    lines = List.copyOf(lines);
  }

  /** Returns the path of a kind, if it is shown. */
  Optional<GraphLine> line(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).findFirst();
  }
}

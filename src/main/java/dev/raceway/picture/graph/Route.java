package dev.raceway.picture.graph;

import dev.raceway.picture.graph.GraphMove.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A path as a line with corners, in squares.
 *
 * @param corners where it turns, its start and its end among them
 * @param bumps where a thread waited for the lock
 * @param handOvers corners where it does not stop: release and acquire are one move
 */
public record Route(List<Corner> corners, List<Bump> bumps, List<Corner> handOvers) {

  /** A place in squares. */
  public record Corner(double x, double y) {

    private boolean isBetween(Corner before, Corner after) {
      return (before.x() == x && x == after.x()) || (before.y() == y && y == after.y());
    }
  }

  /**
   * An attempt to get the lock.
   *
   * @param at where both threads stood
   * @param across whether it was the thread that goes right
   */
  public record Bump(Point at, boolean across) {}

  public Route {
    corners = List.copyOf(corners);
    bumps = List.copyOf(bumps);
    handOvers = List.copyOf(handOvers);
  }

  public static Route of(ProgressGrid grid, GraphPath path) {
    List<Corner> corners = new ArrayList<>();
    List<Bump> bumps = new ArrayList<>();
    List<Corner> handOvers = new ArrayList<>();
    corners.add(new Corner(0, 0));
    for (GraphMove move : path.moves()) {
      boolean across = move.thread().equals(grid.across().thread());
      if (move.kind() == Kind.BUMP) {
        bumps.add(new Bump(move.from(), across));
        continue;
      }
      if (move.kind() == Kind.HAND_OVER) {
        Corner corner =
            across
                ? new Corner(move.to().x(), move.from().y())
                : new Corner(move.from().x(), move.to().y());
        handOvers.add(corner);
        add(corner, corners);
      }
      if (!move.from().equals(move.to())) {
        add(new Corner(move.to().x(), move.to().y()), corners);
      }
    }
    return new Route(corners, bumps, handOvers);
  }

  private static void add(Corner next, List<Corner> corners) {
    int last = corners.size() - 1;
    if (last > 0 && corners.get(last).isBetween(corners.get(last - 1), next)) {
      corners.remove(last);
    }
    corners.add(next);
  }
}

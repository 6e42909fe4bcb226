package dev.raceway.ui.explore.graph;

import dev.raceway.ui.explore.graph.Move.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A path as a line with corners, in squares.
 *
 * @param corners where it turns, its start and its end among them
 * @param bumps where a thread waited for the lock
 */
record Route(List<Corner> corners, List<Bump> bumps) {

  /** How much of a square's corner a hand-over cuts off: it is one move, not two. */
  private static final double CUT = 0.3;

  /** A place in squares. */
  record Corner(double x, double y) {

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
  record Bump(Point at, boolean across) {}

  Route {
    corners = List.copyOf(corners);
    bumps = List.copyOf(bumps);
  }

  static Route of(Grid grid, GraphPath path) {
    List<Corner> corners = new ArrayList<>();
    List<Bump> bumps = new ArrayList<>();
    corners.add(new Corner(0, 0));
    for (Move move : path.moves()) {
      boolean across = move.thread().equals(grid.across().thread());
      if (move.kind() == Kind.BUMP) {
        bumps.add(new Bump(move.from(), across));
      } else if (!move.from().equals(move.to())) {
        add(move, across, corners);
      }
    }
    return new Route(corners, bumps);
  }

  private static void add(Move move, boolean across, List<Corner> corners) {
    Point to = move.to();
    if (move.kind() == Kind.HAND_OVER) {
      Point from = move.from();
      if (across) {
        add(new Corner(to.x() - CUT, from.y()), corners);
        add(new Corner(to.x(), from.y() + CUT), corners);
      } else {
        add(new Corner(from.x(), to.y() - CUT), corners);
        add(new Corner(from.x() + CUT, to.y()), corners);
      }
    }
    add(new Corner(to.x(), to.y()), corners);
  }

  private static void add(Corner next, List<Corner> corners) {
    int last = corners.size() - 1;
    if (last > 0 && corners.get(last).isBetween(corners.get(last - 1), next)) {
      corners.remove(last);
    }
    corners.add(next);
  }
}

package dev.raceway.picture.graph;

import dev.raceway.picture.graph.Route.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place for words in a zone where no path runs through them.
 *
 * @param x where they begin, in squares
 * @param y their middle, in squares
 */
record LabelSpot(double x, double y) {

  /**
   * Finds the widest free place, empty if the words fit nowhere.
   *
   * @param width of the words, in squares; they are less than a square high
   */
  static Optional<LabelSpot> in(Zone zone, List<Route> routes, double width) {
    Optional<LabelSpot> best = Optional.empty();
    double widest = 0;
    for (int row = zone.top() - 1; row >= zone.bottom(); row--) {
      List<Double> walls = walls(zone, row, routes);
      for (int i = 1; i < walls.size(); i++) {
        double room = walls.get(i) - walls.get(i - 1);
        if (room > widest && room >= width) {
          widest = room;
          best = Optional.of(new LabelSpot(walls.get(i - 1) + (room - width) / 2, row + 0.5));
        }
      }
    }
    return best;
  }

  /** Where a row of squares ends or is crossed, from left to right. */
  private static List<Double> walls(Zone zone, int row, List<Route> routes) {
    List<Double> walls = new ArrayList<>();
    walls.add((double) zone.left());
    walls.add((double) zone.right());
    for (Route route : routes) {
      for (int i = 1; i < route.corners().size(); i++) {
        Corner from = route.corners().get(i - 1);
        Corner to = route.corners().get(i);
        boolean crosses = from.y() < row + 1 && to.y() > row;
        if (crosses && zone.left() < to.x() && from.x() < zone.right()) {
          walls.add(from.x());
          walls.add(to.x());
        }
      }
    }
    return walls.stream()
        .map(wall -> Math.max(zone.left(), Math.min(wall, zone.right())))
        .sorted()
        .toList();
  }
}

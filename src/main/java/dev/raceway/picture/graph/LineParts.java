package dev.raceway.picture.graph;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Part;
import dev.raceway.picture.PathData;
import dev.raceway.picture.Style;
import dev.raceway.picture.graph.GraphMove.Kind;
import dev.raceway.picture.graph.Route.Bump;
import dev.raceway.picture.graph.Route.Corner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One path on the grid, with the attempts to get the lock and the steps of other threads. */
final class LineParts {

  private static final double BUMP = 12;
  private static final double HALF_BAR = 5;
  private static final double MARK = 9;

  /** Around a mark, so that the path below does not run into it. */
  private static final double RIM = 1;

  private static final double RING = 6;
  private static final double HEAD = 7;

  /** On shorter sides the point of a path's direction would hide the path. */
  private static final double LEAST_SIDE = 28;

  private static final int MOST_HEADS = 12;

  /** More of them than this would hide the path. */
  private static final int MOST_MARKS = 60;

  private static final Comparator<Point> FROM_THE_LEFT =
      Comparator.comparingInt(Point::x).thenComparingInt(Point::y);

  private final ProgressGrid grid;
  private final Frame frame;
  private final List<Part> parts = new ArrayList<>();

  LineParts(ProgressGrid grid, Frame frame) {
    this.grid = grid;
    this.frame = frame;
  }

  /** Returns the parts of a path. */
  List<Part> of(GraphLine line, Route route) {
    String kind = line.kind().style();
    parts.add(Part.path(Style.of("graph-line", kind), way(route)));
    PathData rings = new PathData();
    double radius = Math.min(RING, frame.square() / 4);
    route.handOvers().stream()
        .limit(MOST_MARKS)
        .forEach(corner -> rings.circle(frame.x(corner.x()), frame.y(corner.y()), radius));
    parts.add(Part.path(Style.of("graph-ring", kind), rings));
    parts.add(Part.path(Style.of("graph-head", kind), heads(route)));
    marks(line.path()).forEach(this::addMarks);
    return parts;
  }

  private PathData way(Route route) {
    PathData way = new PathData();
    boolean begun = false;
    for (Corner corner : route.corners()) {
      double x = frame.x(corner.x());
      double y = frame.y(corner.y());
      way = begun ? way.lineTo(x, y) : way.moveTo(x, y);
      begun = true;
    }
    for (Bump bump : route.bumps()) {
      addBump(bump, way);
    }
    return way;
  }

  /** Points in the middle of the longer sides, so that the way of a path is seen. */
  private PathData heads(Route route) {
    PathData heads = new PathData();
    double least = Math.max(LEAST_SIDE, 1.5 * frame.square());
    List<Corner> corners = route.corners();
    int sides = 0;
    for (int i = 1; i < corners.size() && sides < MOST_HEADS; i++) {
      double fromX = frame.x(corners.get(i - 1).x());
      double fromY = frame.y(corners.get(i - 1).y());
      double toX = frame.x(corners.get(i).x());
      double toY = frame.y(corners.get(i).y());
      double length = Math.abs(toX - fromX) + Math.abs(toY - fromY);
      if (length >= least || (i == corners.size() - 1 && length >= LEAST_SIDE)) {
        addHead(
            (fromX + toX) / 2,
            (fromY + toY) / 2,
            (toX - fromX) / length,
            (toY - fromY) / length,
            heads);
        sides++;
      }
    }
    return heads;
  }

  /** Adds a triangle whose point looks along a direction of length 1. */
  private static void addHead(double x, double y, double alongX, double alongY, PathData heads) {
    heads
        .moveTo(x + HEAD * alongX, y + HEAD * alongY)
        .lineTo(x - HEAD * (alongX + alongY), y - HEAD * (alongY - alongX))
        .lineTo(x - HEAD * (alongX - alongY), y - HEAD * (alongY + alongX))
        .close();
  }

  /** A stump with a bar: up to the wall, and no further. */
  private void addBump(Bump bump, PathData way) {
    double x = frame.x(bump.at().x());
    double y = frame.y(bump.at().y());
    double length = Math.min(BUMP, frame.square() / 2);
    double half = Math.min(HALF_BAR, frame.square() / 3);
    double endX = bump.across() ? x + length : x;
    double endY = bump.across() ? y : y - length;
    double barX = bump.across() ? 0 : half;
    double barY = bump.across() ? half : 0;
    way.line(x, y, endX, endY).line(endX - barX, endY - barY, endX + barX, endY + barY);
  }

  private Map<Point, SortedSet<ThreadId>> marks(GraphPath path) {
    Map<Point, SortedSet<ThreadId>> marks = new TreeMap<>(FROM_THE_LEFT);
    path.moves().stream()
        .filter(move -> move.kind() == Kind.OTHER && !grid.shows(move.thread()))
        .forEach(
            move -> marks.computeIfAbsent(move.from(), at -> new TreeSet<>()).add(move.thread()));
    return marks.size() > MOST_MARKS ? Map.of() : marks;
  }

  private void addMarks(Point at, SortedSet<ThreadId> threads) {
    double left = frame.x(at.x()) - threads.size() * MARK / 2;
    double top = frame.y(at.y()) - MARK / 2;
    parts.add(
        Part.box(
            Style.of("graph-mark"),
            left - RIM,
            top - RIM,
            threads.size() * MARK + 2 * RIM,
            MARK + 2 * RIM));
    for (ThreadId thread : threads) {
      parts.add(Part.box(Style.of("thread-mark").in(thread), left, top, MARK, MARK));
      left += MARK;
    }
  }
}

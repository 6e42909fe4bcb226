package dev.raceway.ui.explore.graph;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.explore.graph.GraphMove.Kind;
import dev.raceway.ui.explore.graph.Route.Bump;
import dev.raceway.ui.explore.graph.Route.Corner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** One path on the grid, with the attempts to get the lock and the steps of other threads. */
final class LineView extends Group {

  private static final double BUMP = 12;
  private static final double HALF_BAR = 5;
  private static final double MARK = 9;
  private static final double RING = 6;
  private static final double HEAD = 7;

  /** On shorter sides the point of a path's direction would hide the path. */
  private static final double LEAST_SIDE = 28;

  private static final int MOST_HEADS = 12;

  /** More of them than this would hide the path. */
  private static final int MOST_MARKS = 60;

  LineView(ProgressGrid grid, GraphLine line, Route route, Frame frame) {
    Path path = new Path();
    path.getStyleClass().addAll("graph-line", style(line.kind()));
    path.getElements().setAll(elements(route, frame));
    getChildren().add(path);
    route.handOvers().stream()
        .limit(MOST_MARKS)
        .forEach(corner -> getChildren().add(ring(corner, line.kind(), frame)));
    Path heads = new Path();
    heads.getStyleClass().addAll("graph-head", style(line.kind()));
    heads.getElements().setAll(heads(route, frame));
    getChildren().add(heads);
    marks(grid, line.path()).forEach((at, threads) -> addMarks(at, threads, frame));
    setMouseTransparent(true);
  }

  private static Circle ring(Corner corner, GraphLine.Kind kind, Frame frame) {
    double radius = Math.min(RING, frame.square() / 4);
    Circle ring = new Circle(frame.x(corner.x()), frame.y(corner.y()), radius);
    ring.getStyleClass().addAll("graph-ring", style(kind));
    return ring;
  }

  static String style(GraphLine.Kind kind) {
    return switch (kind) {
      case LOST -> "lost";
      case EXACT -> "exact";
      case RUN -> "run";
      case DRAWN -> "drawn";
    };
  }

  private static List<PathElement> elements(Route route, Frame frame) {
    List<PathElement> elements = new ArrayList<>();
    for (Corner corner : route.corners()) {
      double x = frame.x(corner.x());
      double y = frame.y(corner.y());
      elements.add(elements.isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
    }
    route.bumps().forEach(bump -> addBump(bump, frame, elements));
    return elements;
  }

  /** Points in the middle of the longer sides, so that the way of a path is seen. */
  private static List<PathElement> heads(Route route, Frame frame) {
    List<PathElement> heads = new ArrayList<>();
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
  private static void addHead(
      double x, double y, double alongX, double alongY, List<PathElement> heads) {
    heads.add(new MoveTo(x + HEAD * alongX, y + HEAD * alongY));
    heads.add(new LineTo(x - HEAD * (alongX + alongY), y - HEAD * (alongY - alongX)));
    heads.add(new LineTo(x - HEAD * (alongX - alongY), y - HEAD * (alongY + alongX)));
    heads.add(new ClosePath());
  }

  /** A stump with a bar: up to the wall, and no further. */
  private static void addBump(Bump bump, Frame frame, List<PathElement> elements) {
    double x = frame.x(bump.at().x());
    double y = frame.y(bump.at().y());
    double length = Math.min(BUMP, frame.square() / 2);
    double half = Math.min(HALF_BAR, frame.square() / 3);
    double endX = bump.across() ? x + length : x;
    double endY = bump.across() ? y : y - length;
    double barX = bump.across() ? 0 : half;
    double barY = bump.across() ? half : 0;
    elements.add(new MoveTo(x, y));
    elements.add(new LineTo(endX, endY));
    elements.add(new MoveTo(endX - barX, endY - barY));
    elements.add(new LineTo(endX + barX, endY + barY));
  }

  private static Map<Point, SortedSet<ThreadId>> marks(ProgressGrid grid, GraphPath path) {
    Map<Point, SortedSet<ThreadId>> marks = new HashMap<>();
    path.moves().stream()
        .filter(move -> move.kind() == Kind.OTHER && !grid.shows(move.thread()))
        .forEach(
            move -> marks.computeIfAbsent(move.from(), at -> new TreeSet<>()).add(move.thread()));
    return marks.size() > MOST_MARKS ? Map.of() : marks;
  }

  private void addMarks(Point at, SortedSet<ThreadId> threads, Frame frame) {
    double x = frame.x(at.x()) - threads.size() * MARK / 2;
    for (ThreadId thread : threads) {
      Node mark = new ThreadMark(thread, MARK);
      mark.getStyleClass().add("graph-mark");
      mark.relocate(x, frame.y(at.y()) - MARK / 2);
      x += MARK;
      getChildren().add(mark);
    }
  }
}

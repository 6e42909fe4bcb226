package dev.raceway.ui.explore.graph;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The grid's lines, corners and zones as outlines, in the pixels of a frame. */
final class Shapes {

  private static final double DOT = 0.01;
  private static final double CORNER = 8;
  private static final double HATCH = 9;

  private final ProgressGrid grid;
  private final Frame frame;
  private final Detail detail;

  Shapes(ProgressGrid grid, Frame frame, Detail detail) {
    this.grid = grid;
    this.frame = frame;
    this.detail = detail;
  }

  /** Lines between instructions, as far as paths can run there. */
  List<PathElement> lines() {
    List<PathElement> lines = new ArrayList<>();
    if (detail.hasLines()) {
      addLines(1, lines);
    }
    return lines;
  }

  /** Lines between increments. */
  List<PathElement> borders() {
    List<PathElement> lines = new ArrayList<>();
    addLines(detail.lineStride() * grid.across().code().size(), lines);
    return lines;
  }

  private void addLines(int stride, List<PathElement> lines) {
    for (int i = 0; i <= grid.length(); i += stride) {
      if (!grid.turnsAt(i)) {
        continue;
      }
      double x = sharp(frame.x(i));
      double y = sharp(frame.y(i));
      add(x, frame.y(0), x, frame.y(grid.length()), lines);
      add(frame.x(0), y, frame.x(grid.length()), y, lines);
    }
  }

  /** Between two pixels a line would be blurred. */
  private static double sharp(double place) {
    return Math.floor(place) + 0.5;
  }

  /** The corners, drawn as lines of no length with round ends. */
  List<PathElement> dots() {
    List<PathElement> dots = new ArrayList<>();
    for (int x = 0; detail.dot() > 0 && x <= grid.length(); x++) {
      for (int y = 0; y <= grid.length(); y++) {
        if (grid.turnsAt(x) && grid.turnsAt(y)) {
          add(frame.x(x), frame.y(y), frame.x(x) + DOT, frame.y(y), dots);
        }
      }
    }
    return dots;
  }

  /** The zones of a kind; one for all where they cannot be told apart. */
  List<PathElement> zones(Zone.Kind kind) {
    List<PathElement> outlines = new ArrayList<>();
    zonesShown(kind).forEach(zone -> addOutline(zone, outlines));
    return outlines;
  }

  private List<Zone> zonesShown(Zone.Kind kind) {
    if (detail.hasZones()) {
      return grid.zones(kind);
    }
    return grid.stretch(kind).isPresent()
        ? List.of(new Zone(0, 0, grid.length(), grid.length()))
        : List.of();
  }

  /** Slanted lines over the zones that the lock keeps shut. */
  List<PathElement> hatch() {
    List<PathElement> lines = new ArrayList<>();
    if (detail.isLarge()) {
      zonesShown(Zone.Kind.FORBIDDEN).forEach(zone -> addHatch(zone, lines));
    }
    return lines;
  }

  private void addHatch(Zone zone, List<PathElement> lines) {
    double left = frame.x(zone.left()) + detail.gap();
    double top = frame.y(zone.top()) + detail.gap();
    double right = frame.x(zone.right()) - detail.gap();
    double bottom = frame.y(zone.bottom()) - detail.gap();
    double side = bottom - top;
    for (double start = left - side + HATCH; start < right; start += HATCH) {
      double from = Math.max(start, left);
      double to = Math.min(start + side, right);
      add(from, bottom - (from - start), to, bottom - (to - start), lines);
    }
  }

  private void addOutline(Zone zone, List<PathElement> outlines) {
    double left = frame.x(zone.left()) + detail.gap();
    double top = frame.y(zone.top()) + detail.gap();
    double right = frame.x(zone.right()) - detail.gap();
    double bottom = frame.y(zone.bottom()) - detail.gap();
    if (!detail.isLarge()) {
      outlines.addAll(
          List.of(
              new MoveTo(left, top),
              new LineTo(right, top),
              new LineTo(right, bottom),
              new LineTo(left, bottom),
              new ClosePath()));
      return;
    }
    outlines.addAll(
        List.of(
            new MoveTo(left + CORNER, top),
            new LineTo(right - CORNER, top),
            corner(right, top + CORNER),
            new LineTo(right, bottom - CORNER),
            corner(right - CORNER, bottom),
            new LineTo(left + CORNER, bottom),
            corner(left, bottom - CORNER),
            new LineTo(left, top + CORNER),
            corner(left + CORNER, top),
            new ClosePath()));
  }

  private static PathElement corner(double x, double y) {
    return new ArcTo(CORNER, CORNER, 0, x, y, false, true);
  }

  private static void add(
      double fromX, double fromY, double toX, double toY, List<PathElement> lines) {
    lines.add(new MoveTo(fromX, fromY));
    lines.add(new LineTo(toX, toY));
  }
}

package dev.raceway.picture.graph;

import dev.raceway.picture.PathData;
import java.util.List;

/** The grid's lines, corners and zones as outlines, in the pixels of a frame. */
final class GridOutlines {

  private static final double DOT = 0.01;
  private static final double CORNER = 8;
  private static final double HATCH = 9;

  private final ProgressGrid grid;
  private final Frame frame;
  private final Detail detail;

  GridOutlines(ProgressGrid grid, Frame frame, Detail detail) {
    this.grid = grid;
    this.frame = frame;
    this.detail = detail;
  }

  /** Lines between instructions, as far as paths can run there. */
  PathData lines() {
    return detail.hasLines() ? lines(1) : new PathData();
  }

  /** Lines between increments. */
  PathData borders() {
    return lines(detail.lineStride() * grid.across().code().size());
  }

  private PathData lines(int stride) {
    PathData lines = new PathData();
    for (int i = 0; i <= grid.length(); i += stride) {
      if (!grid.turnsAt(i)) {
        continue;
      }
      double x = sharp(frame.x(i));
      double y = sharp(frame.y(i));
      lines.line(x, frame.y(0), x, frame.y(grid.length()));
      lines.line(frame.x(0), y, frame.x(grid.length()), y);
    }
    return lines;
  }

  /** Between two pixels a line would be blurred. */
  private static double sharp(double place) {
    return Math.floor(place) + 0.5;
  }

  /** The corners, drawn as lines of no length with round ends. */
  PathData dots() {
    PathData dots = new PathData();
    for (int x = 0; detail.dot() > 0 && x <= grid.length(); x++) {
      for (int y = 0; y <= grid.length(); y++) {
        if (grid.turnsAt(x) && grid.turnsAt(y)) {
          dots.line(frame.x(x), frame.y(y), frame.x(x) + DOT, frame.y(y));
        }
      }
    }
    return dots;
  }

  /** The zones of a kind; one for all where they cannot be told apart. */
  PathData zones(Zone.Kind kind) {
    PathData outlines = new PathData();
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
  PathData hatch() {
    PathData lines = new PathData();
    if (detail.isLarge()) {
      zonesShown(Zone.Kind.FORBIDDEN).forEach(zone -> addHatch(zone, lines));
    }
    return lines;
  }

  private void addHatch(Zone zone, PathData lines) {
    double left = frame.x(zone.left()) + detail.gap();
    double top = frame.y(zone.top()) + detail.gap();
    double right = frame.x(zone.right()) - detail.gap();
    double bottom = frame.y(zone.bottom()) - detail.gap();
    double side = bottom - top;
    for (double start = left - side + HATCH; start < right; start += HATCH) {
      double from = Math.max(start, left);
      double to = Math.min(start + side, right);
      lines.line(from, bottom - (from - start), to, bottom - (to - start));
    }
  }

  private void addOutline(Zone zone, PathData outlines) {
    double left = frame.x(zone.left()) + detail.gap();
    double top = frame.y(zone.top()) + detail.gap();
    double right = frame.x(zone.right()) - detail.gap();
    double bottom = frame.y(zone.bottom()) - detail.gap();
    if (!detail.isLarge()) {
      outlines.line(left, top, right, top).lineTo(right, bottom).lineTo(left, bottom).close();
      return;
    }
    outlines
        .line(left + CORNER, top, right - CORNER, top)
        .arcTo(CORNER, right, top + CORNER)
        .lineTo(right, bottom - CORNER)
        .arcTo(CORNER, right - CORNER, bottom)
        .lineTo(left + CORNER, bottom)
        .arcTo(CORNER, left, bottom - CORNER)
        .lineTo(left, top + CORNER)
        .arcTo(CORNER, left + CORNER, top)
        .close();
  }
}

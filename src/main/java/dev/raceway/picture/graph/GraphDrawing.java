package dev.raceway.picture.graph;

import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.PathData;
import dev.raceway.picture.Style;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.graph.Detail.Names;
import dev.raceway.picture.graph.Zone.Kind;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A progress graph in a room of some size: its grid, the words beside it, and paths on it. The grid
 * stays while paths come and go.
 */
public final class GraphDrawing {

  /** How large letters are at a desk, in pixels. */
  public static final double LETTERS = 13;

  private static final double ABOVE = 12;
  private static final double BESIDE = 14;
  private static final double LEAST_SIDE = 120;

  /** Between words in a zone and the paths around them. */
  private static final double WORDS_GAP = 20;

  private static final double PADDING_X = 6;
  private static final double PADDING_Y = 1;

  private final ProgressGrid grid;
  private final double letters;
  private final Messages words;
  private final Frame frame;
  private final List<Part> ground;

  /**
   * Fills a room as well as a square can.
   *
   * @param width of the room, in pixels
   * @param height of the room, in pixels
   * @param letters how large letters are, in pixels
   * @param words the language that it speaks
   */
  public GraphDrawing(
      ProgressGrid grid, double width, double height, double letters, Messages words) {
    this.grid = grid;
    this.letters = letters;
    this.words = words;
    AxisParts axes = new AxisParts(grid, letters, words);
    Detail detail = detail(axes, width, height);
    double left = axes.roomLeft(detail.names());
    double side = Math.rint(detail.square() * grid.length());
    double spare = Math.max(0, width - left - BESIDE - side);
    frame = new Frame(Math.rint(left + spare / 2), ABOVE + side, side, grid.length());
    ground = ground(new GridOutlines(grid, frame, detail), detail);
    ground.addAll(axes.beside(frame, detail));
  }

  /** As much is named as leaves the names room. */
  private Detail detail(AxisParts axes, double width, double height) {
    for (Names each : Names.values()) {
      double room =
          Math.min(width - axes.roomLeft(each) - BESIDE, height - axes.roomBelow(each) - ABOVE);
      double square = Math.max(LEAST_SIDE, Math.floor(room)) / grid.length();
      Detail detail = new Detail(square, square * grid.across().code().size(), each);
      if (detail.fits(axes.widest(), axes.line())) {
        return detail;
      }
    }
    throw new IllegalStateException("without names everything fits");
  }

  private static List<Part> ground(GridOutlines outlines, Detail detail) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.path(Style.of(Kind.FORBIDDEN.zoneStyle()), outlines.zones(Kind.FORBIDDEN)));
    parts.add(Part.path(Style.of("graph-hatch"), outlines.hatch()));
    parts.add(Part.path(Style.of(Kind.UNSAFE.zoneStyle()), outlines.zones(Kind.UNSAFE)));
    parts.add(Part.path(Style.of("graph-grid"), outlines.lines()));
    parts.add(thick("graph-border", outlines.borders(), detail.border()));
    parts.add(thick("graph-dots", outlines.dots(), detail.dot()));
    return parts;
  }

  private static Part thick(String style, PathData path, double width) {
    return new Part.Path(Style.of(style), path.toString(), Optional.of(width));
  }

  /** Returns where the squares are. */
  public Frame frame() {
    return frame;
  }

  /** Returns zones, lines and what stands beside them. */
  public List<Part> ground() {
    return List.copyOf(ground);
  }

  /** Returns the paths, and what zones are where no path runs. */
  public List<Part> over(List<GraphLine> lines) {
    List<Route> routes = new ArrayList<>();
    List<Part> paths = new ArrayList<>();
    for (GraphLine line : lines) {
      Route route = Route.of(grid, line.path());
      routes.add(route);
      paths.addAll(new LineParts(grid, frame).of(line, route));
    }
    List<Part> parts = new ArrayList<>();
    zoneWords(Kind.UNSAFE, routes).ifPresent(parts::add);
    zoneWords(Kind.FORBIDDEN, routes).ifPresent(parts::add);
    parts.addAll(paths);
    return parts;
  }

  /** Writes into a zone what it is, where no path runs; the legend says it in any case. */
  private Optional<Part> zoneWords(Kind kind, List<Route> routes) {
    String text = words.get(kind.key());
    double wide = Math.ceil(TextWidth.semibold(text, letters)) + 2 * PADDING_X;
    double high = LineHeight.words(letters) + 2 * PADDING_Y;
    double width = (wide + WORDS_GAP) / frame.square();
    return grid.stretch(kind)
        .filter(part -> high < frame.square() && width <= part.to() - part.from())
        .flatMap(
            part ->
                grid.zones(kind).stream()
                    .flatMap(zone -> LabelSpot.in(zone, routes, width).stream())
                    .findFirst())
        .map(
            spot ->
                new Area(
                    Math.rint(frame.x(spot.x()) + WORDS_GAP / 2),
                    Math.rint(frame.y(spot.y()) - high / 2),
                    wide,
                    high))
        .map(area -> Part.words(Style.of("graph-words", kind.style()), area, text));
  }
}

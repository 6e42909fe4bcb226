package dev.raceway.ui.explore.graph;

import dev.raceway.ui.explore.graph.Detail.Names;
import dev.raceway.ui.explore.graph.Zone.Kind;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;

/** The grid without any path: zones, lines, corners, and the words beside it. */
final class GridView extends Pane {

  private static final double ABOVE = 12;
  private static final double BESIDE = 14;
  private static final double LEAST_SIDE = 120;

  private final ProgressGrid grid;
  private final Path lines = path("graph-grid");
  private final Path borders = path("graph-border");
  private final Path unsafe = path("graph-unsafe");
  private final Path forbidden = path("graph-forbidden");
  private final Path hatch = path("graph-hatch");
  private final Path dots = path("graph-dots");
  private final AxisNames names;
  private Optional<Frame> frame = Optional.empty();
  private Detail detail = new Detail(0, 0, Names.NONE);

  GridView(ProgressGrid grid) {
    this.grid = grid;
    names = new AxisNames(grid);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(forbidden, hatch, unsafe, lines, borders, dots, names);
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    return path;
  }

  ProgressGrid grid() {
    return grid;
  }

  /** Fills a room as well as a square can; returns where it is. */
  Frame fill(double width, double height) {
    names.applyCss();
    Frame now = fit(width, height);
    if (!Optional.of(now).equals(frame)) {
      frame = Optional.of(now);
      layOut(now);
    }
    return now;
  }

  /** As much is named as leaves the names room. */
  private Frame fit(double width, double height) {
    for (Names each : Names.values()) {
      double left = names.roomLeft(each);
      double room = Math.min(width - left - BESIDE, height - names.roomBelow(each) - ABOVE);
      double side = Math.max(LEAST_SIDE, Math.floor(room));
      detail = detail(side, each);
      if (detail.fits(names.widest(), names.line())) {
        double spare = Math.max(0, width - left - BESIDE - side);
        return new Frame(Math.rint(left + spare / 2), ABOVE + side, side, grid.length());
      }
    }
    throw new IllegalStateException("without names everything fits");
  }

  private Detail detail(double side, Names each) {
    double square = side / grid.length();
    return new Detail(square, square * grid.across().code().size(), each);
  }

  private void layOut(Frame now) {
    Shapes shapes = new Shapes(grid, now, detail);
    lines.getElements().setAll(shapes.lines());
    borders.getElements().setAll(shapes.borders());
    dots.getElements().setAll(shapes.dots());
    dots.setStrokeWidth(detail.dot());
    borders.setStrokeWidth(detail.border());
    unsafe.getElements().setAll(shapes.zones(Kind.UNSAFE));
    forbidden.getElements().setAll(shapes.zones(Kind.FORBIDDEN));
    hatch.getElements().setAll(shapes.hatch());
    names.place(now, detail);
  }
}

package dev.raceway.ui.gil;

import dev.raceway.gil.record.Timeline;
import dev.raceway.gil.result.HandOver;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** What one thread was at, as a bar on the axis of time: three shapes, however long it took. */
final class LaneView extends Region {

  private static final double LEAST = 10;
  private static final double MOST = 28;

  private final Region track = new Region();
  private final Path grid = path("gil-grid");
  private final Path running = path("gil-running");
  private final Path waiting = path("gil-waiting");
  private final Path blocked = path("gil-blocked");
  private final Path mark = path("gil-mark");
  private Optional<Timeline> timeline = Optional.empty();
  private TimeRange stretch = TimeRange.NONE;
  private Optional<HandOver> marked = Optional.empty();

  LaneView(ThreadId thread) {
    getStyleClass().addAll("gil-lane", ThreadStyle.of(thread));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, LEAST);
    setPrefHeight(MOST);
    setMaxSize(Double.MAX_VALUE, MOST);
    track.getStyleClass().add("gil-track");
    track.setManaged(false);
    getChildren().addAll(grid, track, running, waiting, blocked, mark);
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  void show(Optional<Timeline> shown, String spoken) {
    timeline = shown;
    setAccessibleText(spoken);
    requestLayout();
  }

  void show(TimeRange part) {
    stretch = part;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    int width = (int) getWidth();
    int height = (int) getHeight();
    track.resizeRelocate(0, Math.rint(height / 2.0), width, 1);
    for (Path path : List.of(grid, running, waiting, blocked, mark)) {
      path.getElements().clear();
    }
    drawGrid(width, height);
    drawMark(width, height);
    timeline.ifPresent(
        kept ->
            PixelStrip.pieces(kept, stretch, width, height).forEach(piece -> draw(piece, height)));
  }

  /** Draws a line through a hand-over. */
  void mark(Optional<HandOver> handOver) {
    marked = handOver;
    requestLayout();
  }

  private void drawMark(int width, int height) {
    marked
        .map(HandOver::nanos)
        .filter(moment -> moment >= stretch.from() && moment <= stretch.to())
        .ifPresent(
            moment ->
                mark.getElements()
                    .addAll(
                        new MoveTo(AxisView.place(stretch, moment, width) + 0.5, -4),
                        new VLineTo(height + 4)));
  }

  private void drawGrid(int width, int height) {
    for (long moment : AxisView.ticks(stretch, width).moments()) {
      double x = AxisView.place(stretch, moment, width);
      grid.getElements().addAll(new MoveTo(x + 0.5, 0), new VLineTo(height));
    }
  }

  private void draw(PixelStrip.Piece piece, int height) {
    int above = height - piece.running();
    draw(running, piece, above, height);
    draw(waiting, piece, above - piece.waiting(), above);
    draw(blocked, piece, above - piece.waiting() - piece.blocked(), above - piece.waiting());
  }

  private static void draw(Path path, PixelStrip.Piece piece, int top, int bottom) {
    if (top < bottom) {
      path.getElements()
          .addAll(
              new MoveTo(piece.from(), bottom),
              new VLineTo(top),
              new HLineTo(piece.to()),
              new VLineTo(bottom),
              new ClosePath());
    }
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.BoardDrawing;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.count.CountScale;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.ui.canvas.PartsPane;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * All parts of the board, in layers. Only what is in sight has nodes, and only what changed is
 * touched.
 */
final class BoardLayers extends Pane {

  private final Consumer<ThreadId> onRun;
  private final Pane stage = new Pane();
  private final Rectangle clip = new Rectangle();
  private final Map<BoardLayer, PartsPane> parts = new EnumMap<>(BoardLayer.class);
  private final Pane band = new Pane();
  private final ColumnsView columns;
  private final MovingValues movingValues = new MovingValues();
  private final Pane ends = new Pane();

  private List<HeaderView> headers = List.of();
  private List<NextView> nexts = List.of();
  private BoardDrawing drawing;

  BoardLayers(Consumer<ThreadId> onRun, IntConsumer onStep) {
    this.onRun = onRun;
    columns = new ColumnsView(onStep);
    setManaged(false);
    setPickOnBounds(false);
    stage.setClip(clip);
    stage.setManaged(false);
    ends.setManaged(false);
    ends.setPickOnBounds(false);
    for (BoardLayer layer : BoardLayer.values()) {
      parts.put(layer, new PartsPane());
    }
    band.setManaged(false);
    band.setMouseTransparent(true);
    band.getChildren().addAll(of(EnumSet.range(BoardLayer.GAP, BoardLayer.COUNT_VALUES)));
    Pane layers = new Pane(band);
    layers.getChildren().addAll(of(EnumSet.range(BoardLayer.RAIL, BoardLayer.NEWEST_SPAN_WORDS)));
    layers.getChildren().add(columns);
    layers.getChildren().addAll(of(EnumSet.range(BoardLayer.HAND_OVER_WORDS, BoardLayer.THROWN)));
    layers.getChildren().addAll(ends, parts.get(BoardLayer.PINS), movingValues);
    layers.setManaged(false);
    layers.setPickOnBounds(false);
    layers.setLayoutX(Geometry.STAGE_INSET);
    stage.getChildren().add(layers);
    getChildren().addAll(of(EnumSet.range(BoardLayer.ROWS, BoardLayer.COUNT)));
    getChildren().add(stage);
  }

  private List<PartsPane> of(Set<BoardLayer> layers) {
    return layers.stream().map(parts::get).toList();
  }

  void show(BoardPicture picture, BoardDrawing next) {
    drawing = next;
    Geometry geometry = next.geometry();
    resize(geometry.width(), geometry.height());
    stage.resizeRelocate(geometry.headerWidth(), 0, geometry.stageWidth(), geometry.height());
    clip.setY(Geometry.FRAME);
    clip.setWidth(geometry.stageWidth() - Geometry.FRAME);
    clip.setHeight(geometry.height() - 2 * Geometry.FRAME);
    parts.forEach((layer, pane) -> pane.show(next.layer(layer)));
    columns.show(picture, next);
    showEnds(picture, next);
  }

  private void showEnds(BoardPicture picture, BoardDrawing shown) {
    if (headers.size() != shown.headers().size()) {
      makeEnds(picture.program().threadIds());
    }
    for (int lane = 0; lane < headers.size(); lane++) {
      headers.get(lane).show(shown.headers().get(lane));
      nexts.get(lane).show(shown.next().get(lane));
    }
    ends.setVisible(picture.window().showsNow());
  }

  private void makeEnds(List<ThreadId> threads) {
    getChildren().removeAll(headers);
    headers = threads.stream().map(HeaderView::new).toList();
    getChildren().addAll(headers);
    nexts = threads.stream().map(thread -> new NextView(thread, onRun)).toList();
    ends.getChildren().setAll(nexts);
  }

  ColumnsView columns() {
    return columns;
  }

  /** The count through time, with what it should be. */
  Node band() {
    return band;
  }

  /** Returns what shows the parts of a layer. */
  PartsPane layer(BoardLayer layer) {
    return parts.get(layer);
  }

  MovingValues movingValues() {
    return movingValues;
  }

  HeaderView header(ThreadId thread) {
    return headers.get(thread.index());
  }

  List<NextView> nexts() {
    return nexts;
  }

  /** Where the values of the count stand in the picture that is shown. */
  CountScale scale() {
    return drawing.scale();
  }
}

package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
  private final RowLines rows = new RowLines();
  private final BandView band = new BandView();
  private final RailView rail = new RailView();
  private final SpansView spans = new SpansView();
  private final ColumnsView columns;
  private final HandOverWords handOvers = new HandOverWords();
  private final StompArcs arcs = new StompArcs();
  private final NowView now = new NowView();
  private final CountHeader count = new CountHeader();
  private final FlagView noReturn = new FlagView("no-return");
  private final FlagView difference = new FlagView("difference");
  private final PinsView pins = new PinsView();
  private final MovingValues movingValues = new MovingValues();
  private final Pane ends = new Pane();

  private List<HeaderView> headers = List.of();
  private List<NextView> nexts = List.of();
  private CountScale scale = new CountScale(0, 0, 0, 0);

  BoardLayers(Consumer<ThreadId> onRun, IntConsumer onStep) {
    this.onRun = onRun;
    columns = new ColumnsView(onStep);
    setManaged(false);
    setPickOnBounds(false);
    stage.setClip(clip);
    stage.setManaged(false);
    ends.setManaged(false);
    ends.setPickOnBounds(false);
    Pane layers =
        new Pane(
            band,
            rail,
            spans,
            columns,
            handOvers,
            noReturn,
            difference,
            arcs,
            now,
            ends,
            pins,
            movingValues);
    layers.setManaged(false);
    layers.setPickOnBounds(false);
    layers.setLayoutX(Geometry.STAGE_INSET);
    stage.getChildren().add(layers);
    getChildren().addAll(rows, count, stage);
  }

  void show(BoardPicture picture, Geometry geometry, boolean outcomeHidden) {
    resize(geometry.size().getWidth(), geometry.size().getHeight());
    scale = CountScale.of(picture, geometry);
    stage.resizeRelocate(
        geometry.headerWidth(), 0, geometry.stageWidth(), geometry.size().getHeight());
    clip.setY(Geometry.FRAME);
    clip.setWidth(geometry.stageWidth() - Geometry.FRAME);
    clip.setHeight(geometry.size().getHeight() - 2 * Geometry.FRAME);
    rows.show(geometry);
    band.setVisible(!outcomeHidden);
    Clearance taken = Drawn.of(picture, geometry, scale);
    now.show(picture, geometry, scale, taken, outcomeHidden);
    arcs.show(picture, geometry, scale, taken, outcomeHidden);
    band.show(picture, geometry, scale, taken);
    rail.show(picture, geometry);
    spans.show(picture, geometry, taken);
    handOvers.show(picture, geometry, taken);
    columns.show(picture, geometry, scale, outcomeHidden);
    noReturn.show(picture, geometry, taken);
    difference.show(picture, geometry, taken);
    pins.show(picture, geometry);
    count.show(picture.now(), geometry, outcomeHidden);
    showEnds(picture, geometry, outcomeHidden);
  }

  private void showEnds(BoardPicture picture, Geometry geometry, boolean outcomeHidden) {
    if (headers.size() != picture.headers().size()) {
      makeEnds(picture.program().threadIds());
    }
    for (int lane = 0; lane < headers.size(); lane++) {
      headers.get(lane).show(picture.headers().get(lane), geometry, outcomeHidden);
      nexts.get(lane).show(picture.next().get(lane), geometry, picture.window(), outcomeHidden);
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

  SpansView spans() {
    return spans;
  }

  BandView band() {
    return band;
  }

  StompArcs arcs() {
    return arcs;
  }

  /** Flags the step after which the exact result is out of reach. */
  FlagView noReturn() {
    return noReturn;
  }

  /** Flags the step that is another one than in another run. */
  FlagView difference() {
    return difference;
  }

  NowView now() {
    return now;
  }

  CountHeader count() {
    return count;
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
    return scale;
  }
}

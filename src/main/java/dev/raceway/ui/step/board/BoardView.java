package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Dimension2D;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The picture that is the scheduler: a lane for each thread, time to the right, the count above,
 * and right of now the dashed cells that run a thread. Only what is in sight has nodes, and only
 * what changed is made anew.
 */
public final class BoardView extends Region {

  private final Consumer<ThreadId> onRun;
  private final IntConsumer onStep;

  private final Pane stage = new Pane();
  private final Pane rows = new Pane();
  private final Pane columnLayer = new Pane();
  private final BandView band = new BandView();
  private final RailLabels railLabels = new RailLabels();
  private final StompArcs arcs = new StompArcs();
  private final NowView now = new NowView();
  private final CountHeader countHeader = new CountHeader();
  private final PinsView pins = new PinsView();
  private final Pane ends = new Pane();
  private final Rectangle clip = new Rectangle();

  private final Map<Integer, ColumnView> columns = new HashMap<>();
  private List<HeaderView> headers = List.of();
  private List<NextView> nexts = List.of();

  private Run run;
  private double scrolledBack;
  private Dimension2D drawn = new Dimension2D(0, 0);

  /**
   * Makes the board.
   *
   * @param run the run to show first
   * @param onRun told which thread a person lets run
   * @param onStep told which step a person goes to
   */
  public BoardView(Run run, Consumer<ThreadId> onRun, IntConsumer onStep) {
    this.run = run;
    this.onRun = onRun;
    this.onStep = onStep;
    getStyleClass().addAll("board", "card");
    setId("board");
    getStylesheets().add(BoardView.class.getResource("board.css").toExternalForm());
    setFocusTraversable(true);
    setAccessibleText(Texts.get("board.spoken"));
    stage.setClip(clip);
    stage.setManaged(false);
    rows.setManaged(false);
    rows.setMouseTransparent(true);
    columnLayer.setManaged(false);
    columnLayer.setPickOnBounds(false);
    ends.setManaged(false);
    ends.setPickOnBounds(false);
    Pane layers = new Pane(band, columnLayer, railLabels, arcs, now, ends, pins);
    layers.setManaged(false);
    layers.setPickOnBounds(false);
    layers.setLayoutX(Geometry.STAGE_INSET);
    stage.getChildren().add(layers);
    getChildren().addAll(rows, countHeader, stage);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  /** Shows a run; the view follows now. */
  public void show(Run next) {
    run = next;
    scrolledBack = 0;
    draw();
  }

  @Override
  protected double computeMinHeight(double width) {
    return Geometry.leastHeight(run.program().threads());
  }

  @Override
  protected void layoutChildren() {
    if (!drawn.equals(size())) {
      draw();
    }
  }

  private Dimension2D size() {
    return new Dimension2D(getWidth(), getHeight());
  }

  private void scroll(ScrollEvent event) {
    double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
    Geometry geometry = geometry();
    double most = BoardPicture.of(run, geometry.room(), 0).window().mostOffset();
    scrolledBack = Math.max(0, Math.min(most, scrolledBack + by));
    draw();
    event.consume();
  }

  private Geometry geometry() {
    return new Geometry(size(), run.program().threads());
  }

  private void draw() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    drawn = size();
    Geometry geometry = geometry();
    BoardPicture picture = BoardPicture.of(run, geometry.room(), scrolledBack);
    CountScale scale = CountScale.of(picture, geometry);
    stage.resizeRelocate(geometry.headerWidth(), 0, geometry.stageWidth(), getHeight());
    clip.setWidth(geometry.stageWidth());
    clip.setHeight(getHeight());
    drawRows(geometry);
    drawColumns(picture, geometry, scale);
    band.show(picture, scale);
    railLabels.show(picture, geometry);
    arcs.show(picture, scale);
    now.show(picture, geometry, scale);
    pins.show(picture.pins(), geometry);
    countHeader.show(picture.now(), geometry);
    drawEnds(picture, geometry);
  }

  private void drawColumns(BoardPicture picture, Geometry geometry, CountScale scale) {
    Window window = picture.window();
    Map<Integer, ColumnView> shown = new HashMap<>();
    for (Column column : picture.columns()) {
      ColumnView view = columns.get(column.step());
      if (view == null || !view.shows(column, window.density(), geometry)) {
        view = columnView(column, window.density(), geometry);
      }
      view.setLayoutX(window.xOf(column.step()));
      view.meetCount(scale);
      shown.put(column.step(), view);
    }
    replace(shown);
  }

  /** Touches only what changed: a node that is taken out and put back is styled anew. */
  private void replace(Map<Integer, ColumnView> shown) {
    List<ColumnView> gone = new ArrayList<>(columns.values());
    gone.removeAll(shown.values());
    List<ColumnView> come = new ArrayList<>(shown.values());
    come.removeAll(columns.values());
    columnLayer.getChildren().removeAll(gone);
    columnLayer.getChildren().addAll(come);
    columns.clear();
    columns.putAll(shown);
  }

  private ColumnView columnView(Column column, Density density, Geometry geometry) {
    ColumnView view = new ColumnView(column, density, geometry);
    view.setOnMouseClicked(event -> onStep.accept(column.step()));
    return view;
  }

  private void drawEnds(BoardPicture picture, Geometry geometry) {
    if (headers.size() != picture.headers().size()) {
      makeEnds(picture);
      requestLayout();
    }
    for (int lane = 0; lane < headers.size(); lane++) {
      headers.get(lane).show(picture.headers().get(lane), geometry);
      nexts.get(lane).show(picture.next().get(lane), geometry, picture.window().nowX());
    }
    ends.setVisible(picture.window().showsNow());
  }

  private void makeEnds(BoardPicture picture) {
    List<ThreadId> threads = picture.program().threadIds();
    getChildren().removeAll(headers);
    headers = threads.stream().map(HeaderView::new).toList();
    getChildren().addAll(headers);
    nexts = threads.stream().map(thread -> new NextView(thread, onRun)).toList();
    ends.getChildren().setAll(nexts);
  }

  /** Draws the thin lines between count, rail and lanes. */
  private void drawRows(Geometry geometry) {
    int lines = geometry.threads() + 2;
    while (rows.getChildren().size() < lines + 1) {
      Region line = new Region();
      line.setManaged(false);
      line.getStyleClass().add("row-line");
      rows.getChildren().add(line);
    }
    for (int i = 0; i < rows.getChildren().size(); i++) {
      Region line = (Region) rows.getChildren().get(i);
      line.setVisible(i <= lines);
      if (i == lines) {
        line.resizeRelocate(geometry.headerWidth() - 1, 1, 1, geometry.size().getHeight() - 2);
      } else {
        line.resizeRelocate(1, rowTop(i, geometry), geometry.size().getWidth() - 2, 1);
      }
    }
  }

  private static double rowTop(int row, Geometry geometry) {
    return switch (row) {
      case 0 -> geometry.railTop();
      case 1 -> geometry.lanesTop();
      default -> geometry.laneTop(row - 1);
    };
  }
}

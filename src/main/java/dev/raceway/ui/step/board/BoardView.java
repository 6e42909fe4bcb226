package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
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
public final class BoardView extends Pane {

  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");
  private static final PseudoClass OUTCOME_HIDDEN = PseudoClass.getPseudoClass("outcome-hidden");

  private final Consumer<ThreadId> onRun;

  private final Pane stage = new Pane();
  private final Pane rows = new Pane();
  private final BandView band = new BandView();
  private final RailView rail = new RailView();
  private final SpansView spans = new SpansView();
  private final ColumnsView columns;
  private final StompArcs arcs = new StompArcs();
  private final NowView now = new NowView();
  private final CountHeader countHeader = new CountHeader();
  private final PinsView pins = new PinsView();
  private final Pane ends = new Pane();
  private final Rectangle clip = new Rectangle();

  private List<HeaderView> headers = List.of();
  private List<NextView> nexts = List.of();

  private Run run;
  private double scrolledBack;
  private boolean presenting;
  private boolean outcomeHidden;
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
    columns = new ColumnsView(onStep);
    getStyleClass().addAll("board", "card");
    setId("board");
    getStylesheets().add(BoardView.class.getResource("board.css").toExternalForm());
    setFocusTraversable(true);
    setAccessibleText(Texts.get("board.spoken"));
    stage.setClip(clip);
    stage.setManaged(false);
    rows.setManaged(false);
    rows.setMouseTransparent(true);
    ends.setManaged(false);
    ends.setPickOnBounds(false);
    Pane layers = new Pane(band, rail, spans, columns, arcs, now, ends, pins);
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

  /** Shows everything larger, for the last row of a classroom, or as at a desk again. */
  public void setPresenting(boolean large) {
    presenting = large;
    pseudoClassStateChanged(PRESENTING, large);
    draw();
  }

  /** Hides what the run comes to, for a class to guess, or shows it again. */
  public void setOutcomeHidden(boolean hidden) {
    outcomeHidden = hidden;
    pseudoClassStateChanged(OUTCOME_HIDDEN, hidden);
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
    double most = picture(geometry, 0).window().mostOffset();
    scrolledBack = Math.max(0, Math.min(most, scrolledBack + by));
    draw();
    event.consume();
  }

  private Geometry geometry() {
    return new Geometry(size(), run.program().threads(), presenting);
  }

  private BoardPicture picture(Geometry geometry, double back) {
    return BoardPicture.of(run, geometry.em(), geometry.room(), back);
  }

  private void draw() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    drawn = size();
    Geometry geometry = geometry();
    BoardPicture picture = picture(geometry, scrolledBack);
    CountScale scale = CountScale.of(picture, geometry);
    stage.resizeRelocate(geometry.headerWidth(), 0, geometry.stageWidth(), getHeight());
    clip.setWidth(geometry.stageWidth());
    clip.setHeight(getHeight());
    drawRows(geometry);
    band.show(picture, geometry, scale);
    rail.show(picture, geometry);
    spans.show(picture, geometry);
    columns.show(picture, geometry, scale, outcomeHidden);
    arcs.show(picture, scale, outcomeHidden);
    now.show(picture, geometry, scale, outcomeHidden);
    pins.show(picture.pins(), geometry);
    countHeader.show(picture.now(), geometry, outcomeHidden);
    drawEnds(picture, geometry);
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

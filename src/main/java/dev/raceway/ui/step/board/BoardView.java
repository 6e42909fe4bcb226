package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.BoardDrawing;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.place.InSight;
import dev.raceway.picture.board.sign.StepFlag;
import dev.raceway.session.Run;
import dev.raceway.ui.control.ContextMenus;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The picture that is the scheduler: a lane for each thread, time to the right, the count above,
 * and right of now the dashed cells that run a thread.
 */
public final class BoardView extends Region {

  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  /** Width of the ground that a card paints around itself. */
  private static final double EDGE = 4;

  private final BoardLayers board;
  private final BoardMotion motion;
  private final LaneCursor cursor;
  private final ReadOnlyObjectWrapper<InSight> inSight = new ReadOnlyObjectWrapper<>(InSight.ALL);

  private StepFlag noReturn = new StepFlag("no-return", 0, "");
  private StepFlag difference = new StepFlag("difference", 0, "");
  private Run run;
  private double scrolledBack;
  private boolean presenting;
  private boolean isWhole;
  private Veil veil = Veil.NONE;
  private Dimension2D drawn = new Dimension2D(0, 0);
  private Optional<BoardPicture> picture = Optional.empty();

  /**
   * Makes the board.
   *
   * @param run the run to show first
   * @param motion whether steps are shown on their way
   * @param onRun told which thread a person lets run
   * @param onStep told which step a person goes to
   */
  public BoardView(Run run, Motion motion, Consumer<ThreadId> onRun, IntConsumer onStep) {
    this.run = run;
    board = new BoardLayers(onRun, onStep);
    this.motion = new BoardMotion(motion, board);
    cursor = new LaneCursor(this::bringIntoSight, onRun, onStep);
    getStyleClass().addAll("board", "card");
    setId("board");
    setFocusTraversable(true);
    setAccessibleText(Texts.get("board.spoken"));
    Pane inside = new Pane(board, cursor);
    inside.setManaged(false);
    inside.setPickOnBounds(false);
    inside.relocate(EDGE, EDGE);
    getChildren().add(inside);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  /**
   * Shows a run; the view follows now.
   *
   * @param hidesOutcome whether what the run comes to is left for a class to guess
   */
  public void show(Run next, boolean hidesOutcome) {
    show(next, Veil.ofOutcome(hidesOutcome));
  }

  /**
   * Shows a run; the view follows now.
   *
   * @param hides what is kept back
   */
  public void show(Run next, Veil hides) {
    Run before = run;
    Optional<BoardPicture> pictureBefore = picture;
    run = next;
    if (before.program().threads() != next.program().threads()) {
      // The least height is another one.
      requestLayout();
    }
    veil = hides;
    scrolledBack = 0;
    draw();
    if (isNextStepOf(before) && pictureBefore.isPresent() && picture.isPresent()) {
      motion.follow(
          run.lastEvent().orElseThrow(),
          pictureBefore.get(),
          picture.get(),
          geometry(),
          veil.losses());
    }
  }

  private boolean isNextStepOf(Run before) {
    return run.position() == before.position() + 1 && run.past().startsWith(before.past());
  }

  /**
   * Offers what can be done here, by the right button and by keyboard.
   *
   * @param atStep returns what can be done at a step
   * @param withThread returns what can be done with a thread
   */
  public void offer(
      IntFunction<List<MenuItem>> atStep, Function<ThreadId, List<MenuItem>> withThread) {
    ContextMenus.on(
        this,
        event -> {
          Optional<BoardPlace> asked = picture.map(shown -> asked(event, shown));
          return new ContextMenus.Offer(
              asked
                  .map(
                      place ->
                          place.isStep()
                              ? atStep.apply(place.step())
                              : withThread.apply(ThreadId.at(place.lane())))
                  .orElse(List.of()),
              asked.filter(place -> event.isKeyboardTrigger()).map(this::anchor));
        });
  }

  /** Under the mouse, where the keyboard walks, or else the last step. */
  private BoardPlace asked(ContextMenuEvent event, BoardPicture shown) {
    if (!event.isKeyboardTrigger()) {
      return BoardPlace.at(event.getX() - EDGE, event.getY() - EDGE, shown, geometry());
    }
    return cursor.isFocused() ? cursor.place() : BoardPlace.last(shown);
  }

  private Point2D anchor(BoardPlace place) {
    BoundingBox bounds = place.bounds(picture.orElseThrow(), geometry());
    return new Point2D(bounds.getMinX() + EDGE, bounds.getMaxY() + EDGE);
  }

  /** The part of the run that is in sight, wherever the view was moved to. */
  public ReadOnlyObjectProperty<InSight> inSightProperty() {
    return inSight.getReadOnlyProperty();
  }

  /** Keeps all that is recorded in sight where that fits, so that two boards can be compared. */
  public void keepWhole() {
    isWhole = true;
  }

  /** Shows everything larger, for the last row of a classroom, or as at a desk again. */
  public void setPresenting(boolean large) {
    presenting = large;
    pseudoClassStateChanged(PRESENTING, large);
    // Words are measured while they are drawn.
    applyCss();
    requestLayout();
    draw();
  }

  /**
   * Flags the step after which the exact result is out of reach, wherever it is in sight.
   *
   * @param step its number, 0 for none
   * @param words what is said there, where there is room
   */
  public void showNoReturn(int step, String words) {
    noReturn = new StepFlag(noReturn.style(), step, words);
    showParts();
  }

  /** Flags the step that is another one than in another run; see {@link #showNoReturn}. */
  public void showDifference(int step, String words) {
    difference = new StepFlag(difference.style(), step, words);
    showParts();
  }

  private void showParts() {
    picture.ifPresent(
        shown ->
            board.show(
                shown,
                BoardDrawing.of(
                    shown, geometry(), List.of(noReturn, difference), veil, Texts.messages())));
  }

  @Override
  protected double computeMinHeight(double width) {
    return Geometry.leastHeight(run.program().threads(), presenting) + 2 * EDGE;
  }

  @Override
  protected void layoutChildren() {
    if (!drawn.equals(size())) {
      draw();
    }
  }

  private Dimension2D size() {
    return new Dimension2D(getWidth() - 2 * EDGE, getHeight() - 2 * EDGE);
  }

  private void scroll(ScrollEvent event) {
    double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
    scrollTo(scrolledBack + by);
    event.consume();
  }

  private void scrollTo(double wanted) {
    double most = picture(0).window().mostOffset();
    scrolledBack = Math.max(0, Math.min(most, wanted));
    draw();
  }

  /** Moves the view so that a step can be seen. */
  private void bringIntoSight(int step) {
    BoardWindow window = picture(scrolledBack).window();
    double width = window.columnWidth();
    // What is pinned may make the view narrower when it moves.
    if (step < window.first()) {
      scrollTo(scrolledBack + (window.first() - step) * width);
    } else if (step > window.last()) {
      scrollTo(scrolledBack - (step - window.last()) * width);
    }
  }

  private Geometry geometry() {
    return new Geometry(
        getWidth() - 2 * EDGE,
        getHeight() - 2 * EDGE,
        run.program().threads(),
        presenting,
        picture.map(BoardPicture::railIsBlank).orElse(true));
  }

  private BoardPicture picture(double back) {
    Geometry geometry = geometry();
    return isWhole
        ? BoardPicture.ofWhole(run, geometry.em(), geometry.room(), back)
        : BoardPicture.of(run, geometry.em(), geometry.room(), back);
  }

  private void draw() {
    if (getWidth() <= 2 * EDGE || getHeight() <= 2 * EDGE) {
      return;
    }
    motion.end();
    drawn = size();
    BoardPicture shown = picture(scrolledBack);
    picture = Optional.of(shown);
    showParts();
    cursor.show(shown, geometry(), veil);
    inSight.set(InSight.of(run, shown.window()));
  }
}

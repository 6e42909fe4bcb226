package dev.raceway.ui.explore.graph;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.Frame;
import dev.raceway.picture.graph.GraphDrawing;
import dev.raceway.picture.graph.Point;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.OncePerFrame;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The grid and the paths on it, drawn with the mouse or the arrow keys. */
final class GraphPane extends Region implements KeyTaker {

  private static final double LEAST = 240;
  private static final double CURSOR = 14;

  /** What a drawing was made for. */
  private record Room(ProgressGrid grid, double width, double height, double letters) {}

  private final GraphViewModel model;
  private final OncePerFrame drags;
  private final PartsPane ground = new PartsPane();
  private final PartsPane over = new PartsPane();
  private final Region cursor = new Region();

  /** Never seen, it knows how large letters are. */
  private final Label letters = new Label();

  private Optional<Room> room = Optional.empty();
  private Optional<GraphDrawing> drawing = Optional.empty();
  private GraphPicture picture;

  GraphPane(GraphViewModel model, FrameClock clock) {
    this.model = model;
    drags = new OncePerFrame(clock);
    picture = model.pictureProperty().get();
    setId("graph");
    getStyleClass().addAll("graph", "focus-ring", Popover.HOME);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(Texts.get("explore.graph.keys"));
    cursor.getStyleClass().add("graph-cursor");
    cursor.setManaged(false);
    cursor.setMouseTransparent(true);
    letters.getStyleClass().add("graph-words");
    letters.setManaged(false);
    letters.setVisible(false);
    getChildren().addAll(letters, ground, over, cursor);
    setOnMousePressed(event -> at(event, model::begin));
    setOnMouseDragged(event -> drags.ask(() -> at(event, model::towards)));
    setOnMouseReleased(event -> drags.flush());
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  /** Shows another picture. */
  void show(GraphPicture next) {
    picture = next;
    setAccessibleText(GraphText.spoken(next));
    boolean hasGrid = next.grid().isPresent();
    ground.setVisible(hasGrid);
    over.setVisible(hasGrid);
    cursor.setVisible(hasGrid);
    requestLayout();
  }

  @Override
  protected double computeMinHeight(double width) {
    return LEAST;
  }

  @Override
  protected double computePrefHeight(double width) {
    return LEAST;
  }

  @Override
  protected void layoutChildren() {
    letters.applyCss();
    Optional<Room> now =
        picture
            .grid()
            .map(grid -> new Room(grid, getWidth(), getHeight(), letters.getFont().getSize()));
    if (!now.equals(room)) {
      room = now;
      drawing = now.map(GraphPane::drawn);
      drawing.ifPresent(made -> ground.show(made.ground()));
    }
    drawing.ifPresent(this::layOut);
    // What is new would be seen for a frame without its colours.
    ground.applyCss();
    over.applyCss();
  }

  private static GraphDrawing drawn(Room room) {
    return new GraphDrawing(
        room.grid(), room.width(), room.height(), room.letters(), Texts.messages());
  }

  private void layOut(GraphDrawing made) {
    over.show(made.over(picture.lines()));
    Frame frame = made.frame();
    Point end = picture.drawing().map(Drawing::end).orElse(Point.ORIGIN);
    cursor.resizeRelocate(
        frame.x(end.x()) - CURSOR / 2, frame.y(end.y()) - CURSOR / 2, CURSOR, CURSOR);
  }

  private interface Pointing {

    void at(double across, double up);
  }

  private void at(MouseEvent event, Pointing deed) {
    if (event.getButton() == MouseButton.PRIMARY) {
      drawing
          .map(GraphDrawing::frame)
          .ifPresent(frame -> deed.at(frame.across(event.getX()), frame.up(event.getY())));
    }
  }

  @Override
  public boolean takes(KeyCode code) {
    return switch (code) {
      case LEFT, RIGHT, UP, DOWN, ENTER, BACK_SPACE, DELETE, HOME -> picture.grid().isPresent();
      default -> false;
    };
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || !takes(event.getCode())) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> run(grid().across().thread(), event.isShiftDown());
      case UP -> run(grid().up().thread(), event.isShiftDown());
      case ENTER -> model.open();
      case HOME -> model.clear();
      default -> model.back();
    }
    event.consume();
  }

  private ProgressGrid grid() {
    return picture.grid().orElseThrow();
  }

  private void run(ThreadId thread, boolean toTheEnd) {
    if (toTheEnd) {
      model.finishIncrement(thread);
    } else {
      model.run(thread);
    }
  }
}

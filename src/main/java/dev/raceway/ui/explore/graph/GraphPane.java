package dev.raceway.ui.explore.graph;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.explore.graph.Zone.Kind;
import dev.raceway.ui.motion.OncePerFrame;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
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
  private static final double WORDS_GAP = 20;

  private final GraphViewModel model;
  private final OncePerFrame drags = new OncePerFrame();
  private final Group routes = new Group();
  private final Label unsafe = words("explore.graph.unsafe", "lost");
  private final Label forbidden = words("explore.graph.forbidden", "soft");
  private final Region cursor = new Region();
  private Optional<GridView> view = Optional.empty();
  private Optional<Frame> frame = Optional.empty();
  private GraphPicture picture;

  GraphPane(GraphViewModel model) {
    this.model = model;
    picture = model.pictureProperty().get();
    setId("graph");
    getStyleClass().addAll("graph", "focus-ring", Popover.HOME);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(Texts.get("explore.graph.keys"));
    cursor.getStyleClass().add("graph-cursor");
    cursor.setManaged(false);
    cursor.setMouseTransparent(true);
    routes.setManaged(false);
    getChildren().addAll(unsafe, forbidden, routes, cursor);
    setOnMousePressed(event -> at(event, model::begin));
    setOnMouseDragged(event -> drags.ask(() -> at(event, model::towards)));
    setOnMouseReleased(event -> drags.flush());
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  private static Label words(String key, String style) {
    Label words = new Label(Texts.get(key));
    words.getStyleClass().addAll("graph-words", style);
    words.setManaged(false);
    words.setMouseTransparent(true);
    return words;
  }

  /** Shows another picture. */
  void show(GraphPicture next) {
    picture = next;
    setAccessibleText(GraphText.spoken(next));
    if (!view.map(GridView::grid).equals(next.grid())) {
      view.ifPresent(getChildren()::remove);
      view = next.grid().map(GridView::new);
      view.ifPresent(made -> getChildren().add(0, made));
      frame = Optional.empty();
    }
    getChildren().forEach(child -> child.setVisible(view.isPresent()));
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
    view.ifPresent(
        made -> {
          Frame now = made.fill(getWidth(), getHeight());
          frame = Optional.of(now);
          layOut(made, now);
        });
  }

  private void layOut(GridView made, Frame now) {
    List<Route> all = new ArrayList<>();
    List<LineView> lines = new ArrayList<>();
    for (GraphLine line : picture.lines()) {
      Route route = Route.of(made.grid(), line.path());
      all.add(route);
      lines.add(new LineView(made.grid(), line, route, now));
    }
    routes.getChildren().setAll(lines);
    put(unsafe, Kind.UNSAFE, made, now, all);
    put(forbidden, Kind.FORBIDDEN, made, now, all);
    Point end = picture.drawing().map(Drawing::end).orElse(Point.ORIGIN);
    cursor.resizeRelocate(now.x(end.x()) - CURSOR / 2, now.y(end.y()) - CURSOR / 2, CURSOR, CURSOR);
  }

  /** Writes into a zone what it is, where no path runs; the legend says it in any case. */
  private static void put(Label words, Kind kind, GridView made, Frame now, List<Route> routes) {
    words.applyCss();
    words.autosize();
    double width = (words.getWidth() + WORDS_GAP) / now.square();
    double height = words.getHeight() / now.square();
    Optional<LabelSpot> spot =
        made.grid()
            .stretch(kind)
            .filter(part -> height < 1 && width <= part.to() - part.from())
            .flatMap(
                part ->
                    made.grid().zones(kind).stream()
                        .flatMap(zone -> LabelSpot.in(zone, routes, width).stream())
                        .findFirst());
    words.setVisible(spot.isPresent());
    spot.ifPresent(
        there ->
            words.relocate(
                Math.rint(now.x(there.x()) + WORDS_GAP / 2),
                Math.rint(now.y(there.y()) - words.getHeight() / 2)));
  }

  private interface Pointing {

    void at(double across, double up);
  }

  private void at(MouseEvent event, Pointing deed) {
    if (event.getButton() == MouseButton.PRIMARY) {
      frame.ifPresent(now -> deed.at(now.across(event.getX()), now.up(event.getY())));
    }
  }

  @Override
  public boolean takes(KeyCode code) {
    return switch (code) {
      case LEFT, RIGHT, UP, DOWN, ENTER, BACK_SPACE, DELETE, HOME -> view.isPresent();
      default -> false;
    };
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || !takes(event.getCode())) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> run(made().grid().across().thread(), event.isShiftDown());
      case UP -> run(made().grid().up().thread(), event.isShiftDown());
      case ENTER -> model.open();
      case HOME -> model.clear();
      default -> model.back();
    }
    event.consume();
  }

  private GridView made() {
    return view.orElseThrow();
  }

  private void run(ThreadId thread, boolean toTheEnd) {
    if (toTheEnd) {
      model.finishIncrement(thread);
    } else {
      model.run(thread);
    }
  }
}

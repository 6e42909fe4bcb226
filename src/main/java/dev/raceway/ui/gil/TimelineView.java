package dev.raceway.ui.gil;

import dev.raceway.gil.result.HandOver;
import dev.raceway.gil.result.Mode;
import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The three ways on one axis of time, which the wheel, the mouse and keys zoom and move. */
final class TimelineView extends VBox implements KeyTaker, AutoCloseable {

  private static final double GUTTER = 16;
  private static final double CLOSER = 0.5;
  private static final double A_LITTLE = 0.1;
  private static final double MOST = 0.9;
  private static final double NOTCH = 40;
  private static final double PER_NOTCH = 0.8;

  /** Of many threads so much is in sight where there is little room. */
  private static final double ENOUGH = 240;

  private final GilViewModel model;
  private final List<ModeCard> cards = new ArrayList<>();
  private final Scroller scroll;
  private final AxisRow axis;
  private final Subscription subscription;
  private double grasped;

  TimelineView(GilViewModel model) {
    super(8);
    this.model = model;
    setId("gil-timeline");
    getStyleClass().addAll("gil-timeline", "focus-ring", Popover.HOME);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Texts.get("gil.timeline"));
    setAccessibleHelp(Texts.get("gil.timeline.keys"));
    for (Mode mode : Mode.values()) {
      cards.add(new ModeCard(mode));
    }
    axis = new AxisRow(model);
    VBox all = new VBox(GUTTER);
    all.getChildren().addAll(cards);
    cards.forEach(card -> VBox.setVgrow(card, Priority.ALWAYS));
    scroll = new Scroller(all, ENOUGH);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, axis);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    setOnMousePressed(event -> grasped = event.getX());
    setOnMouseDragged(this::dragged);
    subscription =
        model
            .stateProperty()
            .subscribe(state -> cards.forEach(card -> card.show(state)))
            .and(model.stretchProperty().subscribe(this::show))
            .and(model.markedProperty().subscribe(this::mark));
  }

  private void show(TimeRange part) {
    cards.forEach(card -> card.show(part));
    axis.show(part);
  }

  /** Only under the GIL is there anything to hand over. */
  private void mark(Optional<HandOver> handOver) {
    cards.get(List.of(Mode.values()).indexOf(Mode.GIL)).mark(handOver);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  @Override
  public boolean takes(KeyCode code) {
    return switch (code) {
      case LEFT, RIGHT, UP, DOWN, HOME, PAGE_UP, PAGE_DOWN ->
          model.stretchProperty().get().whole() > 0;
      default -> false;
    };
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || !takes(event.getCode())) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> model.move(-A_LITTLE);
      case RIGHT -> model.move(A_LITTLE);
      case PAGE_UP -> model.move(-MOST);
      case PAGE_DOWN -> model.move(MOST);
      case UP -> model.zoom(CLOSER, 0.5);
      case DOWN -> model.zoom(1 / CLOSER, 0.5);
      default -> model.showAll();
    }
    event.consume();
  }

  /** Plus and minus are read as they are typed: each keyboard has them elsewhere. */
  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "+" -> model.zoom(CLOSER, 0.5);
      case "-" -> model.zoom(1 / CLOSER, 0.5);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()
        || model.stretchProperty().get().whole() == 0
        || (scroll.scrolls() && event.getY() < axis.getBoundsInParent().getMinY())) {
      return;
    }
    if (event.getDeltaX() != 0) {
      model.move(-event.getDeltaX() / axis.width());
    }
    if (event.getDeltaY() != 0) {
      double place = (event.getX() - axis.left()) / axis.width();
      model.zoom(Math.pow(PER_NOTCH, event.getDeltaY() / NOTCH), Math.max(0, Math.min(1, place)));
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      model.move((grasped - event.getX()) / axis.width());
      grasped = event.getX();
    }
  }
}

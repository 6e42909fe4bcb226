package dev.raceway.ui.control;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lies over a whole screen while a card is unfolded. Arrows and Tab go through the card, Enter
 * takes, Escape or a click beside it folds it. Not a window of its own, so that it has the screen's
 * style and scale, and its keys.
 */
public final class PopoverLayer extends Pane {

  private static final String STYLE = "popover-layer";
  private static final double GAP = 4;
  private static final double SCROLL_BAR = 10;

  private final Pane host;
  private final Node owner;
  private final Region card;
  private final Runnable onFolded;
  private final ChangeListener<Number> onResize = (value, before, now) -> fill();
  private boolean isOpen;

  PopoverLayer(Pane host, Node owner, Region card, Runnable onFolded) {
    this.onFolded = onFolded;
    this.host = host;
    this.owner = owner;
    this.card = card;
    getStyleClass().add(STYLE);
    setManaged(false);
    getChildren().add(card);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, PopoverLayer::key);
    addEventFilter(KeyEvent.KEY_PRESSED, new CardArrows(card)::read);
  }

  /** Returns the layer that lies over a screen, if one does; of several the uppermost. */
  public static Optional<PopoverLayer> over(Pane host) {
    return host.getChildren().stream()
        .filter(PopoverLayer.class::isInstance)
        .map(PopoverLayer.class::cast)
        .reduce((below, above) -> above);
  }

  void open() {
    host.getChildren().add(this);
    resizeRelocate(0, 0, host.getWidth(), host.getHeight());
    card.applyCss();
    place();
    card.layout();
    isOpen = true;
    focusFirst();
    host.widthProperty().addListener(onResize);
    host.heightProperty().addListener(onResize);
  }

  /** Folds the card; the keys are the screen's again, or those of the card that unfolded it. */
  public void close() {
    host.widthProperty().removeListener(onResize);
    host.heightProperty().removeListener(onResize);
    if (host.getChildren().remove(this)) {
      onFolded.run();
    }
    over(host)
        .ifPresentOrElse(
            PopoverLayer::focusFirst,
            () ->
                Optional.ofNullable(host.lookup("." + Popover.HOME)).ifPresent(Node::requestFocus));
  }

  private void focusFirst() {
    Stream.of(".button", ".toggle-button")
        .flatMap(style -> card.lookupAll(style).stream())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** A screen can grow by itself, as when it has something more to say: the card stays with it. */
  private void fill() {
    resize(host.getWidth(), host.getHeight());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    // The button has its new place by now: this layer is the last one of its host.
    if (isOpen) {
      place();
    }
  }

  /** On the side of the button where there is more room, and never out of the screen. */
  private void place() {
    Bounds button = host.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
    Bounds room = inSight();
    double above = button.getMinY() - room.getMinY() - GAP;
    double below = room.getMaxY() - button.getMaxY() - GAP;
    double width = Math.min(Math.ceil(card.prefWidth(-1)), room.getWidth() - 2 * GAP);
    double wanted = Math.ceil(card.prefHeight(width));
    double height = Math.min(wanted, Math.max(above, below) - GAP);
    double x =
        Math.max(room.getMinX() + GAP, Math.min(button.getMinX(), room.getMaxX() - GAP - width));
    double y = below >= above ? button.getMaxY() + GAP : button.getMinY() - GAP - height;
    card.resizeRelocate(Math.floor(x), Math.floor(y), width, height);
  }

  /** The part of the screen that is seen, where the window scrolls. */
  private Bounds inSight() {
    Scene scene = host.getScene();
    Point2D first = host.sceneToLocal(0, 0);
    Point2D last = host.sceneToLocal(scene.getWidth(), scene.getHeight());
    double left = Math.max(0, first.getX());
    double top = Math.max(0, first.getY());
    double right = last.getX() < host.getWidth() ? last.getX() - SCROLL_BAR : host.getWidth();
    double bottom = last.getY() < host.getHeight() ? last.getY() - SCROLL_BAR : host.getHeight();
    return new BoundingBox(left, top, right - left, bottom - top);
  }

  private void pressed(MouseEvent event) {
    // A shadow belongs to the card for the toolkit, and lies beside it for the eye.
    Point2D place = card.sceneToLocal(event.getSceneX(), event.getSceneY());
    if (!card.getLayoutBounds().contains(place)) {
      close();
    }
    event.consume();
  }

  private static void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
      button.fire();
      event.consume();
    }
  }
}

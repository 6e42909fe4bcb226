package dev.raceway.ui.control;

import java.util.Optional;
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
  private final ChangeListener<Number> onResize = (value, before, now) -> close();

  PopoverLayer(Pane host, Node owner, Region card) {
    this.host = host;
    this.owner = owner;
    this.card = card;
    getStyleClass().add(STYLE);
    setManaged(false);
    card.setManaged(false);
    getChildren().add(card);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, PopoverLayer::key);
  }

  /** Returns the layer that lies over a screen, if one does. */
  public static Optional<PopoverLayer> over(Pane host) {
    return host.getChildren().stream()
        .filter(PopoverLayer.class::isInstance)
        .map(PopoverLayer.class::cast)
        .findFirst();
  }

  void open() {
    host.getChildren().add(this);
    resizeRelocate(0, 0, host.getWidth(), host.getHeight());
    card.applyCss();
    place();
    card.layout();
    card.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    host.widthProperty().addListener(onResize);
    host.heightProperty().addListener(onResize);
  }

  /** Folds the card; the keys are the screen's again. */
  public void close() {
    host.widthProperty().removeListener(onResize);
    host.heightProperty().removeListener(onResize);
    host.getChildren().remove(this);
    Optional.ofNullable(host.lookup("." + Popover.HOME)).ifPresent(Node::requestFocus);
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
    if (event.getTarget() == this) {
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

package dev.raceway.ui.control;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

  /** Folds the card; the keys are the board's again. */
  public void close() {
    host.widthProperty().removeListener(onResize);
    host.heightProperty().removeListener(onResize);
    host.getChildren().remove(this);
    Optional.ofNullable(host.lookup("#board")).ifPresent(Node::requestFocus);
  }

  /** On the side of the button where there is more room, and never out of the screen. */
  private void place() {
    Bounds button = host.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
    double above = button.getMinY() - GAP;
    double below = host.getHeight() - button.getMaxY() - GAP;
    double width = Math.min(Math.ceil(card.prefWidth(-1)), host.getWidth() - 2 * GAP);
    double wanted = Math.ceil(card.prefHeight(width));
    double height = Math.min(wanted, Math.max(above, below) - GAP);
    double x = Math.max(GAP, Math.min(button.getMinX(), host.getWidth() - GAP - width));
    double y = below >= above ? button.getMaxY() + GAP : button.getMinY() - GAP - height;
    card.resizeRelocate(Math.floor(x), Math.floor(y), width, height);
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

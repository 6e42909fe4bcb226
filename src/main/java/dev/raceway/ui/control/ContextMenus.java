package dev.raceway.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menus of what can be done at a place: by the right button, Shift+F10 or the menu key. */
public final class ContextMenus {

  /**
   * What is offered at a place.
   *
   * @param items what can be done; may be empty
   * @param place where the menu unfolds on the node, if not under the mouse
   */
  public record Offer(List<MenuItem> items, Optional<Point2D> place) {

    /** Offers items under the mouse, or in the middle of the node when asked by keyboard. */
    public Offer(List<MenuItem> items) {
      this(items, Optional.empty());
    }
  }

  private ContextMenus() {}

  /**
   * Gives a node a menu.
   *
   * @param offers returns what is offered where a person asks for it
   */
  public static void on(Node node, Function<ContextMenuEvent, Offer> offers) {
    ContextMenu menu = new ContextMenu();
    node.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          menu.hide();
          Offer offer = offers.apply(event);
          if (!offer.items().isEmpty()) {
            menu.getItems().setAll(offer.items());
            Point2D place =
                offer
                    .place()
                    .map(node::localToScreen)
                    .orElseGet(() -> new Point2D(event.getScreenX(), event.getScreenY()));
            menu.show(node, place.getX(), place.getY());
          }
          event.consume();
        });
  }

  /** Asks for the menu of a node, as its keyboard does. */
  public static void ask(Node node) {
    Bounds bounds = node.getLayoutBounds();
    Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    Point2D onScreen = node.localToScreen(middle);
    Event.fireEvent(
        node,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            middle.getX(),
            middle.getY(),
            onScreen.getX(),
            onScreen.getY(),
            true,
            null));
  }
}

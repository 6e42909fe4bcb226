package dev.raceway.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A card that a button unfolds on the screen that it is on; see {@link PopoverLayer}. */
public final class Popover {

  /** Style class of the pane that cards are unfolded on. */
  public static final String HOST = "popover-host";

  /** Style class of the buttons that unfold a card. */
  public static final String OWNER = "popover-owner";

  /** Style class of the node that gets the keyboard back. */
  public static final String HOME = "popover-home";

  private final ButtonBase owner;
  private final Supplier<Region> content;
  private Optional<PopoverLayer> layer = Optional.empty();

  /**
   * Lets a button unfold a card.
   *
   * @param owner the button
   * @param content makes the card each time it is unfolded
   */
  public Popover(ButtonBase owner, Supplier<Region> content) {
    this.owner = owner;
    this.content = content;
    owner.getStyleClass().add(OWNER);
    owner.setOnAction(event -> show());
  }

  /** Folds the card, if it is unfolded. */
  public void hide() {
    layer.ifPresent(PopoverLayer::close);
    layer = Optional.empty();
  }

  private void show() {
    hide();
    PopoverLayer made = new PopoverLayer(host(), owner, content.get());
    made.open();
    layer = Optional.of(made);
  }

  private Pane host() {
    Node node = owner;
    while (!(node instanceof Pane) || !node.getStyleClass().contains(HOST)) {
      node = node.getParent();
    }
    return (Pane) node;
  }
}

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

  private static final double SAME = 0.01;

  private final ButtonBase owner;
  private final Supplier<Pane> host;
  private final Supplier<Region> content;
  private Runnable onFolded = () -> {};
  private Optional<PopoverLayer> layer = Optional.empty();

  /**
   * Lets a button unfold a card on the screen that it is on.
   *
   * @param owner the button
   * @param content makes the card each time it is unfolded
   */
  public Popover(ButtonBase owner, Supplier<Region> content) {
    this(owner, () -> hostOf(owner), content);
  }

  /** Lets a button unfold a card on a screen that it is beside. */
  public Popover(ButtonBase owner, Supplier<Pane> host, Supplier<Region> content) {
    this.owner = owner;
    this.host = host;
    this.content = content;
    owner.getStyleClass().add(OWNER);
    owner.setOnAction(event -> show());
  }

  /** Does something each time when the card has been folded, however that came. */
  public void setOnFolded(Runnable action) {
    onFolded = action;
  }

  /** Folds the card, if it is unfolded. */
  public void hide() {
    layer.ifPresent(PopoverLayer::close);
    layer = Optional.empty();
  }

  private void show() {
    hide();
    Pane screen = host.get();
    PopoverLayer made = new PopoverLayer(screen, owner, sized(content.get(), screen), onFolded);
    made.open();
    layer = Optional.of(made);
  }

  /** On a button that is shown large a card is as large. */
  private Region sized(Region card, Pane screen) {
    double scale =
        owner.getLocalToSceneTransform().getMxx() / screen.getLocalToSceneTransform().getMxx();
    if (Math.abs(scale - 1) < SAME) {
      return card;
    }
    ScalingPane large = new ScalingPane(card);
    large.scaleProperty().set(scale);
    return large;
  }

  private static Pane hostOf(Node owner) {
    Node node = owner;
    while (!(node instanceof Pane) || !node.getStyleClass().contains(HOST)) {
      node = node.getParent();
    }
    return (Pane) node;
  }
}

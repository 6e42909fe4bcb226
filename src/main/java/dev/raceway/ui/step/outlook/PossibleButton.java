package dev.raceway.ui.step.outlook;

import dev.raceway.picture.outlook.Chips;
import dev.raceway.picture.outlook.Outlook;
import dev.raceway.picture.outlook.OutlookWords;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.ui.control.ContextMenus;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** What can still happen, as chips; unfolds how likely each is. */
public final class PossibleButton extends Button implements AutoCloseable {

  private final OutlookViewModel model;
  private final LongConsumer onAim;
  private final ChipsPane chips = new ChipsPane();
  private final Popover popover = new Popover(this, this::content);
  private final Subscription subscription;
  private Optional<SharesCard> unfolded = Optional.empty();
  private boolean ended;

  /**
   * Makes the chips.
   *
   * @param onAim told at which value a person wants the run to end
   * @param onGo told which position of the trace a person goes to
   */
  public PossibleButton(OutlookViewModel model, LongConsumer onAim, IntConsumer onGo) {
    this.model = model;
    this.onAim = onAim;
    ValueMenu menu = new ValueMenu(onAim, onGo);
    ContextMenus.on(this, event -> new ContextMenus.Offer(items(menu, event)));
    setId("possible");
    getStyleClass().setAll("possible", Popover.OWNER);
    setGraphic(chips);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    KeyTips.set(this, Texts.get("outlook.help"));
    chips.showLead(words().lead(ended));
    subscription =
        model
            .outlookProperty()
            .subscribe(this::show)
            .and(model.chancesProperty().subscribe(now -> unfolded.ifPresent(SharesCard::show)));
  }

  /** Says of a run that has ended that it did. */
  public void showEnded(boolean hasEnded) {
    if (hasEnded != ended) {
      ended = hasEnded;
      chips.showLead(words().lead(ended));
      show(model.outlookProperty().get());
    }
  }

  private void show(Outlook outlook) {
    OutlookWords words = words();
    Chips next = words.chips(outlook, model.exact());
    if (outlook instanceof Possible) {
      chips.show(next);
    } else {
      chips.showWord(next.open().get(0), next.struck());
    }
    setAccessibleText(words.spoken(ended, next));
    requestLayout();
  }

  private static OutlookWords words() {
    return new OutlookWords(Texts.messages());
  }

  private List<MenuItem> items(ValueMenu menu, ContextMenuEvent event) {
    Point2D place = chips.sceneToLocal(event.getSceneX(), event.getSceneY());
    return model.outlookProperty().get() instanceof Possible possible
        ? menu.items(possible, event.isKeyboardTrigger() ? Optional.empty() : chips.at(place))
        : List.of();
  }

  private Region content() {
    SharesCard card =
        new SharesCard(
            model,
            value -> {
              popover.hide();
              onAim.accept(value);
            });
    unfolded = Optional.of(card);
    return card;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ChipsSkin(this, chips);
  }

  /** Gives the chips all the room that there is, so that they can leave out what has none. */
  private static final class ChipsSkin extends ButtonSkin {

    private final ChipsPane chips;

    ChipsSkin(PossibleButton button, ChipsPane chips) {
      super(button);
      this.chips = chips;
    }

    @Override
    protected double computeMinWidth(
        double height, double top, double right, double bottom, double left) {
      return left + chips.minWidth(-1) + right;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      chips.resizeRelocate(x, y, width, height);
    }
  }
}

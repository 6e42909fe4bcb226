package dev.raceway.ui.shell;

import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.ScalingPane;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.document.LectureViewModel;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.text.Texts;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The slim strip along the upper edge while presenting. It unfolds the bar in which the screen is
 * set up, as large as all that a class is shown; folded again, the bar is where it was.
 */
final class SetupStrip extends Button {

  /** From the 13 pixels of a desk to the 20 of a classroom, and a little. */
  private static final double LARGE = 1.6;

  private static final double AROUND = 24;

  private static final PseudoClass TITLED = PseudoClass.getPseudoClass("titled");

  private final Supplier<ScreenView> screen;
  private final LectureViewModel lecture;
  private final Subscription subscription;
  private final Popover popover;

  /**
   * Makes the strip.
   *
   * @param screen returns the screen that is shown
   * @param lecture names the run in hand
   */
  SetupStrip(Supplier<ScreenView> screen, LectureViewModel lecture) {
    this.screen = screen;
    this.lecture = lecture;
    popover = new Popover(this, () -> screen.get().pane(), this::card);
    setId("setup-strip");
    getStyleClass().add("setup-strip");
    setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(Texts.get("shell.setup"));
    KeyTips.set(this, Texts.get("shell.setup"), Shortcut.SETUP);
    setMnemonicParsing(false);
    setContentDisplay(ContentDisplay.RIGHT);
    subscription = lecture.onChange(this::showRun);
  }

  /** A class sees which run it is looking at. */
  private void showRun() {
    setText(lecture.label());
    pseudoClassStateChanged(TITLED, !getText().isEmpty());
    setAccessibleText(getText().isEmpty() ? Texts.get("shell.setup") : getText());
  }

  void close() {
    subscription.unsubscribe();
  }

  /** Puts the bar back where it belongs. */
  void fold() {
    popover.hide();
  }

  private Region card() {
    Region bar = screen.get().setup();
    BorderPane home = (BorderPane) screen.get().pane();
    home.setTop(null);
    StackPane holder = new StackPane(bar);
    Shown.when(bar, true);
    ScalingPane large = new ScalingPane(holder);
    large.scaleProperty().set(LARGE);
    StackPane card = new StackPane(large);
    card.setId("setup-card");
    card.getStyleClass().addAll("card", "popover", "setup-card");
    card.setPrefWidth(((Pane) home).getWidth() - AROUND);
    popover.setOnFolded(
        () -> {
          holder.getChildren().clear();
          Shown.when(bar, false);
          home.setTop(bar);
        });
    return card;
  }
}

package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Unfolds the ways in which results leave the program. */
final class ExportButton extends Button {

  private final TrialsScreenExport export;
  private final Supplier<Image> picture;
  private final Supplier<String> drawing;
  private final Popover popover = new Popover(this, this::card);

  /**
   * Makes it.
   *
   * @param picture makes a picture of the histograms
   * @param drawing the same as an SVG document
   */
  ExportButton(TrialsScreenExport export, Supplier<Image> picture, Supplier<String> drawing) {
    super(Texts.get("trials.screen.export"), new FontIcon(Feather.CHEVRON_DOWN));
    this.export = export;
    this.picture = picture;
    this.drawing = drawing;
    setId("trials-screen-export");
    getStyleClass().add("contenders-button");
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("trials.screen.export.help"));
  }

  private Region card() {
    VBox card = new VBox(8);
    card.getStyleClass().addAll("card", "popover", "contenders-card");
    CardButton copy = item("copy", Texts.get("trials.screen.export.copy"), export::copy);
    KeyCap.on(copy, Shortcut.COPY.cap());
    card.getChildren()
        .addAll(
            copy,
            item("csv", Texts.get("trials.screen.export.csv"), export::csv),
            item("json", Texts.get("trials.screen.export.json"), export::json),
            item("png", Texts.get("trials.screen.export.png"), () -> export.png(picture.get())),
            item("svg", Texts.get("trials.screen.export.svg"), () -> export.svg(drawing.get())));
    return card;
  }

  private CardButton item(String what, String words, Runnable deed) {
    CardButton item = new CardButton();
    item.setText(words);
    item.setId("trials-screen-export-" + what);
    item.setMinWidth(USE_PREF_SIZE);
    item.setMaxWidth(Double.MAX_VALUE);
    item.setOnAction(
        event -> {
          popover.hide();
          deed.run();
        });
    return item;
  }
}

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

  private final LabExport export;
  private final Supplier<Image> picture;
  private final Supplier<String> drawing;
  private final Popover popover = new Popover(this, this::card);

  /**
   * Makes it.
   *
   * @param picture makes a picture of the histograms
   * @param drawing the same as an SVG document
   */
  ExportButton(LabExport export, Supplier<Image> picture, Supplier<String> drawing) {
    super(Texts.get("lab.export"), new FontIcon(Feather.CHEVRON_DOWN));
    this.export = export;
    this.picture = picture;
    this.drawing = drawing;
    setId("lab-export");
    getStyleClass().add("picks-button");
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("lab.export.help"));
  }

  private Region card() {
    VBox card = new VBox(8);
    card.getStyleClass().addAll("card", "popover", "picks-card");
    CardButton copy = item("copy", Texts.get("lab.export.copy"), export::copy);
    KeyCap.on(copy, Shortcut.COPY.cap());
    card.getChildren()
        .addAll(
            copy,
            item("csv", Texts.get("lab.export.csv"), export::csv),
            item("json", Texts.get("lab.export.json"), export::json),
            item("png", Texts.get("lab.export.png"), () -> export.png(picture.get())),
            item("svg", Texts.get("lab.export.svg"), () -> export.svg(drawing.get())));
    return card;
  }

  private CardButton item(String what, String words, Runnable deed) {
    CardButton item = new CardButton();
    item.setText(words);
    item.setId("lab-export-" + what);
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

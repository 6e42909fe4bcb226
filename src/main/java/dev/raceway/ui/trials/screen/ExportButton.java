package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;

/** The ways in which results leave the program. */
final class ExportButton extends MenuButton {

  /**
   * Makes it.
   *
   * @param picture makes a picture of the histograms
   * @param drawing the same as an SVG document
   */
  ExportButton(LabExport export, Supplier<Image> picture, Supplier<String> drawing) {
    super(Texts.get("lab.export"));
    setId("lab-export");
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("lab.export.help"));
    MenuItem copy = item("copy", Texts.get("lab.export.copy"), export::copy);
    copy.setGraphic(new KeyCap(Shortcut.COPY.cap()));
    getItems()
        .setAll(
            copy,
            item("csv", Texts.get("lab.export.csv"), export::csv),
            item("json", Texts.get("lab.export.json"), export::json),
            item("png", Texts.get("lab.export.png"), () -> export.png(picture.get())),
            item("svg", Texts.get("lab.export.svg"), () -> export.svg(drawing.get())));
  }

  private static MenuItem item(String what, String words, Runnable deed) {
    MenuItem item = new MenuItem(words);
    item.setId("lab-export-" + what);
    item.setOnAction(event -> deed.run());
    return item;
  }
}

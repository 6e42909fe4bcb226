package dev.raceway.ui.trials.screen;

import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.ExportForm;
import dev.raceway.ui.trials.run.TrialsScreenExport;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Unfolds the ways in which results leave the program. */
final class ExportButton extends Button {

  private final TrialsScreenExport export;
  private final Popover popover = new Popover(this, this::card);

  ExportButton(TrialsScreenExport export) {
    super(Texts.get("trials.screen.export"), new FontIcon(Feather.CHEVRON_DOWN));
    this.export = export;
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
            item(
                "png",
                Texts.get("trials.screen.export.png"),
                () -> export.picture(ExportForm.PNG, PictureFormat.PNG)),
            item(
                "svg",
                Texts.get("trials.screen.export.svg"),
                () -> export.picture(ExportForm.SVG, PictureFormat.SVG)),
            item(
                "pdf",
                Texts.get("trials.screen.export.pdf"),
                () -> export.picture(ExportForm.PDF, PictureFormat.PDF)));
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
